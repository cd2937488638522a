package dev.migration.maven;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackageNameTest {

    @ParameterizedTest
    @CsvSource({
        "com.acme, com.acme.migrations",
        "com.acme-corp.shop, com.acme_corp.shop.migrations",
        "com.1und1, com._1und1.migrations",
        "com.new.default, com.new_.default_.migrations",
        "solo, solo.migrations",
    })
    void derivesFromTheGroup(String group, String expected) {
        assertThat(PackageName.ofGroup(group)).isEqualTo(expected);
    }

    @Test
    void readsThePackageOfAClass() {
        assertThat(PackageName.ofClass("com.acme.R1_First")).isEqualTo("com.acme");
        assertThat(PackageName.ofClass("R1_First")).isEmpty();
    }
}
