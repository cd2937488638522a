package dev.migration.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

    private static final Column ID = Column.of("id", new ColumnType.BigInt());
    private static final Column NAME = Column.of("name", new ColumnType.Varchar(100));

    @Test
    void theOrderOfColumnsIsNoPartOfEquality() {
        assertThat(table(List.of(ID, NAME), List.of())).isEqualTo(table(List.of(NAME, ID), List.of()));
    }

    @Test
    void aColumnTwiceIsRefusedWithoutRegardToCase() {
        assertThatThrownBy(() -> table(List.of(ID, Column.of("ID", new ColumnType.Int())), List.of()))
                .isInstanceOf(SchemaException.class)
                .hasMessage("Table users has column ID twice.");
    }

    @Test
    void aConstraintOnAColumnThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> table(List.of(ID), List.of(key("pk_users", "name"))))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("pk_users")
                .hasMessageContaining("name")
                .hasMessageContaining("[id]");
    }

    @Test
    void twoPrimaryKeysAreRefused() {
        assertThatThrownBy(() -> table(List.of(ID, NAME), List.of(key("one", "id"), key("two", "name"))))
                .isInstanceOf(SchemaException.class)
                .hasMessage("Table users has two primary keys.");
    }

    @Test
    void anIndexOnAColumnThatIsNotThereIsRefused() {
        Index index = new Index(Identifier.of("ix"), List.of(IndexKey.column(Identifier.of("gone"))), false);
        assertThatThrownBy(() -> table(List.of(ID), List.of()).withIndex(index))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("gone");
    }

    @Test
    void aColumnIsReplacedInItsPlace() {
        Table changed = table(List.of(ID, NAME), List.of()).withColumn(ID.withNullable(false));
        assertThat(changed.columns().values()).containsExactly(ID.withNullable(false), NAME);
    }

    private static PrimaryKey key(String name, String column) {
        return new PrimaryKey(Identifier.of(name), List.of(Identifier.of(column)));
    }

    private static Table table(Collection<Column> columns, Collection<? extends Constraint> constraints) {
        return Table.of(ObjectName.of("users"), columns, constraints, List.of(), null);
    }
}
