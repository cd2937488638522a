package dev.migration.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "users.mail:email,a:b                     | -Dx=users.mail:email,a:b",
                "jdbc:sqlite:/tmp/app.db                  | -Dx=jdbc:sqlite:/tmp/app.db",
                "true                                     | -Dx",
                "false                                    | -Dx=false",
                "Old One                                  | '-Dx=Old One'",
                "it's                                     | '-Dx=it'\\''s'",
                "table:shop_*                             | '-Dx=table:shop_*'",
                "jdbc:postgresql://db/app?a=b&ssl=require | '-Dx=jdbc:postgresql://db/app?a=b&ssl=require'"
            })
    void anOptionIsTypedAsAShellTakesIt(String value, String typed) {
        assertThat(CommandLine.option("x", value)).isEqualTo(" " + typed);
    }

    @Test
    void aTextIsTypedInQuotes() {
        assertThat(CommandLine.quoted("add users")).isEqualTo("\"add users\"");
        assertThat(CommandLine.quoted("a \"b\" $c `d` \\")).isEqualTo("\"a \\\"b\\\" \\$c \\`d\\` \\\\\"");
    }

    @Test
    void whatWasTypedIsRepeatedWithoutPasswords() {
        Properties typed = new Properties();
        typed.setProperty("migration.user", "app");
        typed.setProperty("migration.password", "geheim");
        typed.setProperty("migration.url", "jdbc:postgresql://db/app?password=geheim&ssl=require");
        typed.setProperty("migration.dropUnmanaged", "true");
        typed.setProperty("migration.allowDestructive", "true");
        typed.setProperty("against", "database");
        typed.setProperty("rename", "a:b");
        typed.setProperty("skipTests", "true");
        assertThat(CommandLine.repeated(typed, Set.of("against"), Set.of("migration.allowDestructive")))
                .isEqualTo(" -Dagainst=database -Dmigration.dropUnmanaged -Dmigration.password=..."
                        + " '-Dmigration.url=jdbc:postgresql://db/app?password=***&ssl=require' -Dmigration.user=app");
    }
}
