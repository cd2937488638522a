package dev.migration.processor.map;

import dev.migration.processor.model.Attribute;
import java.util.List;

/** Attributes that are computed or point back, and have no column. */
final class NoColumnMapper implements AttributeMapper {

    @Override
    public boolean accepts(Attribute attribute) {
        return attribute.annotations().hasAny("hibernate.Formula", "hibernate.Parent")
                || JoinFormulas.only(attribute.annotations());
    }

    @Override
    public List<ColumnDraft> map(Attribute attribute, Site site) {
        return List.of();
    }
}
