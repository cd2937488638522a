package dev.migration.maven;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecretsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "jdbc:postgresql://h/d?user=u&password=pw9 | jdbc:postgresql://h/d?user=u&password=***",
                "jdbc:postgresql://h/d?password=pw9&ssl=true | jdbc:postgresql://h/d?password=***&ssl=true",
                "jdbc:postgresql://h/d?PASSWORD=pw9 | jdbc:postgresql://h/d?PASSWORD=***",
                "jdbc:postgresql://h/d?sslpassword=pw9 | jdbc:postgresql://h/d?sslpassword=***",
                "jdbc:sqlserver://h;user=u;password=pw9;encrypt=true | jdbc:sqlserver://h;user=u;password=***;encrypt=true",
                "jdbc:mysql://u:pw9@h:3306/d | jdbc:mysql://u:***@h:3306/d",
                "jdbc:mysql://u:p@w9@h:3306/d | jdbc:mysql://u:***@h:3306/d",
                "jdbc:oracle:thin:scott/pw9@h:1521:x | jdbc:oracle:thin:scott/***@h:1521:x",
                "jdbc:postgresql://h:5432/d | jdbc:postgresql://h:5432/d",
                "jdbc:sqlite:/home/me/app.db | jdbc:sqlite:/home/me/app.db",
                "FATAL: password authentication failed | FATAL: password authentication failed",
            })
    void hidesPasswordsInUrls(String text, String shown) {
        assertThat(Secrets.maskUrls(text)).isEqualTo(shown);
    }

    @Test
    void hidesTheKnownPasswordAnywhere() {
        assertThat(new Secrets("s3cr$t").mask("driver says s3cr$t is wrong")).isEqualTo("driver says *** is wrong");
        assertThat(new Secrets(null).mask("nothing to hide")).isEqualTo("nothing to hide");
    }

    @Test
    void settingsDoNotShowTheirPassword() {
        DatabaseSettings settings =
                new DatabaseSettings("jdbc:postgresql://u:s3cret@h/d", "u", "s3cret", null, null, false);
        assertThat(settings).hasToString("jdbc:postgresql://u:***@h/d");
    }
}
