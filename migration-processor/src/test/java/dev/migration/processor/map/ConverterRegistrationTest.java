package dev.migration.processor.map;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.processor.SourceSnapshot;
import dev.migration.schema.Column;
import dev.migration.schema.ColumnType;
import dev.migration.schema.ObjectName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code @ConverterRegistration} on an entity or its package decides which converter applies by itself. */
class ConverterRegistrationTest {

    @TempDir
    Path folder;

    @Test
    void registeredConvertersApply() throws IOException {
        Files.writeString(folder.resolve("package-info.java"), """
            @org.hibernate.annotations.ConverterRegistration(converter = Model.Texts.class)
            package a;
            """);
        Files.writeString(folder.resolve("Model.java"), """
            package a;
            import jakarta.persistence.*;
            import org.hibernate.annotations.ConverterRegistration;
            class Model {
                static class Point { }
                static class Shape { }
                static class Line extends Shape { }
                static class Ring implements java.io.Serializable { }
                static class Texts implements AttributeConverter<Point, String> {
                    public String convertToDatabaseColumn(Point value) { return ""; }
                    public Point convertToEntityAttribute(String value) { return null; }
                }
                static class Numbers implements AttributeConverter<Shape, Integer> {
                    public Integer convertToDatabaseColumn(Shape value) { return 1; }
                    public Shape convertToEntityAttribute(Integer value) { return null; }
                }
                @Converter(autoApply = true)
                static class Rings implements AttributeConverter<Ring, Long> {
                    public Long convertToDatabaseColumn(Ring value) { return 1L; }
                    public Ring convertToEntityAttribute(Long value) { return null; }
                }
            }
            @Entity
            @ConverterRegistration(converter = Model.Numbers.class, domainType = Model.Line.class)
            @ConverterRegistration(converter = Model.Rings.class, autoApply = false)
            class A { @Id int id; Model.Point point; Model.Line line; Model.Ring ring; }
            """);
        SourceSnapshot compiled = SourceSnapshot.compile(folder, "jpa");
        assertThat(compiled.errors()).isEmpty();
        assertThat(Objects.requireNonNull(compiled.schema().tables().get(ObjectName.of("A")))
                        .columns()
                        .values())
                .extracting(Column::type)
                .containsExactlyInAnyOrder(
                        new ColumnType.Int(),
                        new ColumnType.Varchar(255),
                        new ColumnType.Int(),
                        new ColumnType.Varbinary(255));
    }
}
