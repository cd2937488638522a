package dev.migration.processor.map;

import dev.migration.processor.message.Message;
import dev.migration.processor.message.Problem;
import dev.migration.processor.model.Attribute;
import dev.migration.schema.Identifier;
import dev.migration.schema.ObjectName;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.type.TypeMirror;

/**
 * An embeddable that is a document in one column, and several embeddables in one column, a document or not. Hibernate maps
 * their attributes as if they were embedded, takes out again what columns those of a document have, and leaves the rest: the
 * tables of collections.
 */
final class DocumentMapper implements AttributeMapper {

    /** What says that a column type is not known, which a document has none of. */
    private static final Set<Message> OF_COLUMNS = EnumSet.of(
            Message.UNDECIDED_TYPE,
            Message.UNDECIDED_VALUES,
            Message.PARTIAL_SOURCE,
            Message.COLUMN_DEFINITION,
            Message.ENUM_CONFLICT,
            Message.UNKNOWN_CONVERTER,
            Message.UNSUPPORTED_MAPPING);

    private final Context context;
    private final EmbeddedMapper embedded;
    private final BasicMapper basic;

    DocumentMapper(Context context) {
        this.context = context;
        this.embedded = new EmbeddedMapper(context);
        this.basic = new BasicMapper(context);
    }

    @Override
    public boolean accepts(Attribute attribute) {
        return embedded.isDocument(attribute) || embedded.ofSeveral(attribute) != null;
    }

    @Override
    public List<ColumnDraft> map(Attribute attribute, Site site) {
        if (EmbeddedMapper.asksForDocument(attribute)) {
            document(attribute, site);
        } else {
            beside(attribute, site);
        }
        return basic.map(attribute, site);
    }

    /** Has the columns of the attributes in the table, where Hibernate looks for them when it validates. */
    private void beside(Attribute attribute, Site site) {
        List<ColumnDraft> unfilled = new ArrayList<>();
        context.problems.passOver(
                Set.of(),
                () -> unfilled.addAll(parts(attribute, site, site.table().ofRows())));
        if (!unfilled.isEmpty()) {
            context.problems.report(Message.UNFILLED_COLUMNS, attribute.element(), TableDraft.names(unfilled));
        }
    }

    private void document(Attribute attribute, Site site) {
        ObjectName name = new ObjectName(null, Identifier.of(attribute.name()));
        TableDraft apart = site.table().inside(name, attribute.origin());
        List<Problem> problems = context.problems.passOver(OF_COLUMNS, () -> parts(attribute, site, apart));
        site.owner().belongings().documents.put(site.path(attribute) + ".", new Belongings.Document(apart, problems));
    }

    /** @param table where the attributes have their columns */
    private List<ColumnDraft> parts(Attribute attribute, Site site, TableDraft table) {
        TypeMirror several = embedded.ofSeveral(attribute);
        Place place =
                several == null ? site.place().inside(attribute) : site.place().insideEach(attribute);
        Site inside = Site.ofColumn(site, attribute, table, place, context.validated.inside(attribute, site));
        TypeMirror embeddable = several == null ? attribute.type() : several;
        List<ColumnDraft> columns =
                site.owner().naturalId().passOver(() -> embedded.parts(embeddable, attribute, inside));
        if (!site.embedded() && !site.key()) {
            new EmbeddableTables(site.owner()).check(inside);
        }
        return columns;
    }
}
