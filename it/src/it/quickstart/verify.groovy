String log = new File(basedir, 'build.log').text

def says = { String text -> assert log.contains(text) }

File[] revisions = new File(basedir, 'src/main/migrations/com/acme/shop/migrations').listFiles()
assert revisions.size() == 1
assert revisions[0].name ==~ /R\d{14}_InitialSchema\.java/
String id = (revisions[0].text =~ /id = "([0-9a-f]{12})"/)[0][1]

says 'the embedded default, because migration.url is not set'
says 'The database does not exist yet: comparing with'
says '2 entities in target/classes'
says '  - create table customers'
says "Wrote revision $id: src/main/migrations/com/acme/shop/migrations/${revisions[0].name}"
says 'Nothing to do: the entities and the database agree. No file was written.'
assert log.findAll("Applied $id initial schema \\(\\d+ ms\\)").size() == 1
says "<base> -> $id (head) (current), initial schema"
says 'Nothing is pending.'
assert !log.contains('BUILD FAILURE')
assert new File(basedir, 'target/migration.db').length() > 0
return true
