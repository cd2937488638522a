String log = new File(basedir, 'build.log').text

def says = { String text -> assert log.contains(text) }

says 'maven-compiler-plugin is configured with -proc:none, so the entities cannot be read.'
says 'There is no snapshot of the entities (target/classes/META-INF/migration/model.json): the annotation processor did not run.'
says 'Take <proc>none</proc>, -proc:none, <skipMain> and -Dmaven.main.skip out of the configuration of'
says 'No entities found: target/classes/META-INF/migration/model.json lists none.'
says 'Are the entities in another module or jar?'
says 'Skipped (migration.skip).'
says 'jdbc:nonsense:shop'
says 'Cannot connect to jdbc:postgresql://127.0.0.1:1/shop'
says 'Check that the database runs and that migration.url is right.'
// other plugins and Maven itself list all properties with -X; our goal must not
def debug = log.substring(log.indexOf('(f) historyTable'), log.indexOf('The revision has no message.'))
assert debug.contains('(f) password') && !debug.contains('never-to-be-shown') && !debug.contains('hidden-in-url')
says 'mvn migration:new -Dmsg="add users"'
says 'Target database is not up to date: 1 revision is pending.'
says 'Apply it first: mvn migration:up'
says "Revision '2b3c4d5e6f7a' \"text\" (com/acme/shop/migrations/R20260102090000_Text.java) was edited after it was applied"
says "Can't locate revision '2b3c4d5e6f7a' \"text\""

// nothing changed: not the database, not the sources
File kept = new File(basedir, 'target/kept/migration.db')
assert kept.length() > 0
assert kept.bytes == new File(basedir, 'target/migration.db').bytes
assert log.findAll(/Applied [0-9a-f]{12}/) == ['Applied 1a2b3c4d5e6f', 'Applied 2b3c4d5e6f7a']
assert !log.contains('Wrote revision')
def revisions = []
new File(basedir, 'src').eachFileRecurse { if (it.name ==~ /R\d.*/) revisions << it.name }
assert revisions.size() == 8
return true
