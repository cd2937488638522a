package dev.migration.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.schema.Identifier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnInTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "mail <> '' | email <> ''",
                "MAIL is null or length(mail) > 1 | email is null or length(email) > 1",
                "\"mail\" = 'mail' | \"email\" = 'mail'",
                "\"MAIL\" = 1 and mails = 2 and mail2 = 3 | \"MAIL\" = 1 and mails = 2 and mail2 = 3",
                "mail(mail) /* mail */ -- mail | mail(email) /* mail */ -- mail",
                "'it''s mail' > mail::text | 'it''s mail' > email::text",
            })
    void theColumnIsRenamedAndNothingElse(String before, String after) {
        assertThat(ColumnInText.rename(before, Identifier.of("mail"), Identifier.of("email")))
                .isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "mail, order, order", "\"mail\", order, \"order\"",
                "mail, \"E Mail\", \"E Mail\"", "\"mail\", \"E Mail\", \"E Mail\"",
                "mail, EMail, EMail", "\"mail\", EMail, EMail",
                "mail, \"EMail\", \"EMail\"", "\"mail\", \"EMail\", \"EMail\"",
            })
    void theNewNameIsQuotedWhereItOrTheOldOneWas(String before, String to, String after) {
        assertThat(ColumnInText.rename(before, Identifier.of("mail"), Identifier.of(to)))
                .isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "MAIL is null | true",
                "length(\"mail\") > 1 | true",
                "mails = 2 and mail2 = 3 | false",
                "mail(x) = 'mail' /* mail */ -- mail | false",
                "\"Mail\" = 1 | false",
            })
    void theColumnIsFoundWhereItIsMeant(String sql, boolean found) {
        assertThat(ColumnInText.mentions(sql, Identifier.of("mail"))).isEqualTo(found);
    }
}
