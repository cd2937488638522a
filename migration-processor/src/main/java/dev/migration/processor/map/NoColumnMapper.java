package dev.migration.processor.map;

import dev.migration.processor.model.Attribute;
import java.util.List;

/** Attributes that are computed or point back, and have no column. */
final class NoColumnMapper implements AttributeMapper {

    @Override
    public boolean accepts(Attribute attribute) {
        return isComputed(attribute) || attribute.annotations().has("hibernate.Parent");
    }

    static boolean isComputed(Attribute attribute) {
        return attribute.annotations().has("hibernate.Formula") || JoinFormulas.only(attribute.annotations());
    }

    @Override
    public List<ColumnDraft> map(Attribute attribute, Site site) {
        return List.of();
    }
}
