package dev.migration.processor.map;

import dev.migration.processor.model.Attribute;
import java.util.List;

/** Makes the columns, keys and tables that one kind of attribute means. */
interface AttributeMapper {

    boolean accepts(Attribute attribute);

    /** Answers the columns that it has put into the site's table. */
    List<ColumnDraft> map(Attribute attribute, Site site);
}
