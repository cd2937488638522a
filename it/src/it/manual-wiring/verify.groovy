String log = new File(basedir, 'build.log').text
def xml = { String text -> text.readLines()*.trim().findAll().join('\n') }

assert log.contains('the annotation processor did not run')
// what the message prints is what the profile of this project says
String pom = new File(basedir, 'pom.xml').text
String path = (pom =~ /(?s)<path>.*<\/path>/)[0]
String helper = (pom =~ /(?s)<groupId>org.codehaus.mojo.*?<\/plugin>/)[0]
String printed = xml(log.replace('[ERROR]', ''))
assert printed.contains(xml(path))
assert printed.contains(xml(helper))
assert printed.contains('<extensions>true</extensions>')

File[] revisions = new File(basedir, 'src/main/migrations/com/acme/shop/migrations').listFiles()
assert revisions*.name.every { it ==~ /R\d{14}_Wired\.java/ } && revisions.size() == 1
assert log =~ /Applied [0-9a-f]{12} wired \(\d+ ms\)/
return true
