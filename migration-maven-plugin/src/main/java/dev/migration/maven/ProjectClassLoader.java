package dev.migration.maven;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;

/**
 * The classes of a project: its revisions and what they use. Of the plugin's own classes it sees this product only, so
 * that a project's libraries never meet the plugin's versions of them.
 */
final class ProjectClassLoader extends URLClassLoader {

    private ProjectClassLoader(URL[] urls) {
        super("project", urls, new ProductOnly(ProjectClassLoader.class.getClassLoader()));
    }

    /** A loader for a class path, its entries in order. To be closed when its classes are of no more use. */
    static ProjectClassLoader of(List<File> classPath) {
        List<URL> urls = new ArrayList<>();
        for (File entry : classPath) {
            try {
                urls.add(entry.toURI().toURL());
            } catch (MalformedURLException e) {
                throw new IllegalArgumentException(entry.getPath(), e);
            }
        }
        return new ProjectClassLoader(urls.toArray(URL[]::new));
    }

    private static final class ProductOnly extends ClassLoader {

        private static final String PACKAGE = "dev.migration.";

        private final ClassLoader plugin;

        ProductOnly(ClassLoader plugin) {
            super(ClassLoader.getPlatformClassLoader());
            this.plugin = plugin;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (name.startsWith(PACKAGE)) {
                return plugin.loadClass(name);
            }
            throw new ClassNotFoundException(name);
        }
    }
}
