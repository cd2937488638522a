package dev.migration.it.oracle;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Collections;
import java.util.Enumeration;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;

/**
 * Loads classes that were compiled with {@code javax.persistence} as ones of {@code jakarta.persistence}, so that the Hibernate
 * that is there can say what it makes of them.
 */
final class JakartaLoader extends URLClassLoader {

    private static final Remapper NAMES = new Remapper(Opcodes.ASM9) {
        @Override
        public String map(String name) {
            return name.replaceFirst("^javax/persistence/", "jakarta/persistence/");
        }
    };

    JakartaLoader(URL[] classPath) {
        super(classPath, JakartaLoader.class.getClassLoader());
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        URL file = findResource(name.replace('.', '/') + ".class");
        if (file == null) {
            throw new ClassNotFoundException(name);
        }
        try (InputStream stream = file.openStream()) {
            ClassWriter writer = new ClassWriter(0);
            new ClassReader(stream.readAllBytes()).accept(new ClassRemapper(writer, NAMES), 0);
            byte[] bytes = writer.toByteArray();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }

    /** Extensions of an old Hibernate are none of the one that is there. */
    @Override
    public Enumeration<URL> findResources(String name) throws IOException {
        return name.startsWith("META-INF/services/org.hibernate.")
                ? Collections.emptyEnumeration()
                : super.findResources(name);
    }
}
