package com.acme.shop.migrations;

import static dev.migration.ColumnTypes.integer;

import dev.migration.Migration;
import dev.migration.Operations;
import dev.migration.Revision;

@Revision(id = "1a2b3c4d5e6f", message = "notes")
public final class R20260101090000_Notes implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable("notes", t -> t.column("id", integer()).primaryKey("pk_notes", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("notes");
    }
}
