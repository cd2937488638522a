package dev.migration.schema;

import java.util.List;
import java.util.function.UnaryOperator;

/** The key of a table; its order of columns is the order of the index behind it. */
public record PrimaryKey(Identifier name, List<Identifier> columns) implements Constraint {

    public PrimaryKey {
        columns = Names.requireDistinct("primary key " + name, columns);
    }

    @Override
    public PrimaryKey withName(Identifier newName) {
        return new PrimaryKey(newName, columns);
    }

    @Override
    public PrimaryKey renameColumns(UnaryOperator<Identifier> rename) {
        return new PrimaryKey(name, columns.stream().map(rename).toList());
    }
}
