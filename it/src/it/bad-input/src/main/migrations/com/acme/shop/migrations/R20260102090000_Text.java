package com.acme.shop.migrations;

import static dev.migration.ColumnTypes.varchar;

import dev.migration.Migration;
import dev.migration.Operations;
import dev.migration.Revision;

@Revision(id = "2b3c4d5e6f7a", down = "1a2b3c4d5e6f", message = "text")
public final class R20260102090000_Text implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.addColumn("notes", "text", varchar(80));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("notes", "text");
    }
}
