package com.acme.shop.migrations;

import static dev.migration.ColumnTypes.varchar;

import dev.migration.Migration;
import dev.migration.Operations;
import dev.migration.Revision;

@Revision(id = "3c4d5e6f7a8b", down = "2b3c4d5e6f7a", message = "author")
public final class R20260103090000_Author implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.addColumn("notes", "author", varchar(80));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("notes", "author");
    }
}
