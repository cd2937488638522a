String log = new File(basedir, 'build.log').text
def runs = log.split('Reactor Build Order:').drop(1)
assert runs.size() == 3
def says = { int run, String text -> assert runs[run].contains(text) }
assert !log.contains('BUILD FAILURE')

says 0, 'Skipped: a project of packaging pom has no classes.'
says 0, 'Skipped: this module has no entities.'
says 0, 'Skipped: the revisions belong to app, which depends on this module.'
says 0, '2 entities in model/target/classes'
says 0, '1 entity in app/target/classes'

def revisions = []
basedir.eachFileRecurse { if (it.name ==~ /R\d{14}_.*\.java/) revisions << it }
assert revisions.size() == 1
assert revisions[0].path.contains('/app/src/main/migrations/')

// keys of tables whose entities are class files of another module
String revision = revisions[0].text.replaceAll(/\s+/, '')
assert revision.contains('.foreignKey("fk_purchases_customer_id","customer_id",references("customers","id"))')
assert revision.contains('"products_sku",references("products","sku"))')
assert revision.contains('.column("made",date().notNull())')

says 1, 'Skipped: the revisions are in app, which depends on this module.'
assert runs[1] =~ /Applied [0-9a-f]{12} initial schema/
says 2, 'Nothing to do: the entities and the database agree. No file was written.'

// Lombok and MapStruct still ran, on the processor path that the project has
assert new File(basedir, 'model/target/classes/com/acme/model/CustomerMapperImpl.class').exists()
assert new File(basedir, 'model/target/generated-sources/annotations/com/acme/model/CustomerMapperImpl.java').text
        .contains('customer.getName()')
return true
