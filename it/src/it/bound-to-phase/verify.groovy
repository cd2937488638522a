import java.util.jar.JarFile

String log = new File(basedir, 'build.log').text
assert log =~ /Applied 1a2b3c4d5e6f products \(\d+ ms\)/
assert log =~ /Applied 2b3c4d5e6f7a name \(\d+ ms\)/
assert new File(basedir, 'target/migration.db').length() > 0

File jar = new File(basedir, 'target/bound-to-phase-1.0.jar')
new JarFile(jar).withCloseable {
    assert it.getEntry('META-INF/migration/revisions.tsv')
    assert it.getEntry('com/acme/shop/migrations/R20260101090000_Products.class')
    assert it.getEntry('com/acme/shop/migrations/R20260102090000_Name.class')
}

// the application: no Maven, nothing on the class path but the runtime and a driver
def libraries = new File(basedir, 'target/lib').listFiles().toList()
assert libraries.size() == 2
File database = new File(basedir, 'target/application.db')
String java = new File(System.getProperty('java.home'), 'bin/java').path
def run = { ->
    Process process = new ProcessBuilder(java, '-cp', ([jar] + libraries).join(File.pathSeparator),
            'com.acme.shop.App', "jdbc:sqlite:$database").redirectErrorStream(true).start()
    String output = process.inputStream.text
    assert process.waitFor() == 0 : output
    output
}
String first = run()
assert first.contains('Lombok wrote: tea')
assert first.contains('Applied 1a2b3c4d5e6f') && first.contains('Applied 2b3c4d5e6f7a')
assert !run().contains('Applied')

// the schema is in the file as text
String bytes = database.getText('ISO-8859-1')
assert bytes =~ /(?is)create table "?products"?.{0,200}name/
assert bytes.contains('migration_history')
return true
