package dev.migration.processor.orm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.processor.naming.ImplicitNaming;
import dev.migration.processor.naming.PhysicalNaming;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of naming strategies mean those that there are. */
class NamingWordsTest {

    @Test
    void meanStrategies() {
        assertThat(NamingWords.IMPLICIT.values()).allSatisfy(ImplicitNaming::valueOf);
        assertThat(NamingWords.PHYSICAL.values()).allSatisfy(PhysicalNaming::valueOf);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.springframework.boot.hibernate.SpringImplicitNamingStrategy",
                "org.springframework.boot.orm.jpa.hibernate.SpringImplicitNamingStrategy"
            })
    void holdTheClassOfSpringBoot(String name) {
        OrmSettings settings = new OrmSettings();
        assertThat(settings.set(OrmSetting.IMPLICIT_NAMING, name)).isTrue();
        assertThat(settings.get(OrmSetting.IMPLICIT_NAMING)).isEqualTo(ImplicitNaming.SPRING.name());
    }
}
