package dev.migration.processor.map;

import dev.migration.schema.Column;
import dev.migration.schema.ColumnType;
import dev.migration.schema.DefaultValue;
import dev.migration.schema.Generated;
import dev.migration.schema.Identifier;
import dev.migration.schema.Identity;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A column in the making. Its type is its own or, for one of a foreign key, that of the column it refers to. */
final class ColumnDraft {

    final Identifier logical;
    final Identifier name;
    final String origin;
    boolean nullable = true;

    /** Whether only a constraint of Bean Validation forbids nulls, which Hibernate reads when the checks of rows are made. */
    boolean isRequiredByConstraint;

    boolean writable = true;

    /** Whether it says the place of an element in its collection, as a position or a map's key. */
    boolean isPlace;

    /** Whether it is of a composite type, some attribute of which can be null. */
    boolean hasNullableParts;

    /** Whether it is a part of a column that holds a document. */
    boolean isInDocument;

    /** Whether it refers to another and nobody named it. */
    boolean isImplied;

    /** Whether what columns that refer to it are called depends on the order in which Hibernate comes by classes. */
    boolean hasOpenNameInReferences;

    /** Its place among the parts of an embedded id; else negative. */
    int part = -1;

    /** The attribute of the entity that it is of, alone or with others; else null. */
    @Nullable
    WholeAttribute whole;

    /** What its values must be, in SQL after its name, where the type does not say so; else null. */
    @Nullable
    String condition;

    @Nullable
    DefaultValue defaultValue;

    @Nullable
    Identity identity;

    @Nullable
    Generated generated;

    @Nullable
    String collation;

    @Nullable
    String comment;

    /** The name that the author says it had; else null. */
    @Nullable
    String formerName;

    private @Nullable ColumnType type;
    private int length = ColumnFacts.DEFAULT_LENGTH;
    private @Nullable Supplier<Optional<ColumnType>> replaced;
    private @Nullable ColumnType typeOfReferences;
    private @Nullable ColumnDefinition definition;
    private @Nullable ColumnDefinition options;
    private @Nullable ColumnDraft refersTo;
    private @Nullable ColumnType firstType;
    private @Nullable ColumnDraft sizedAs;
    private boolean hasForeignKey;
    private boolean keepsFirstType;

    ColumnDraft(Identifier logical, Identifier name, String origin) {
        this.logical = logical;
        this.name = name;
        this.origin = origin;
    }

    /** What columns that refer to it are called after, if nobody names them. */
    Identifier nameInReferences() {
        return isImplied ? name : logical;
    }

    ColumnDraft type(ColumnType own) {
        this.type = own;
        return this;
    }

    ColumnDraft type(MappedType mapped) {
        this.condition = mapped.condition();
        this.definition = mapped.definition();
        this.length = mapped.length();
        this.replaced = mapped.replaced();
        return type(mapped.type());
    }

    /** Says what columns have that refer to it or audit it: Hibernate makes them before it asks what is validated. */
    void typeOfReferences(ColumnType other) {
        this.typeOfReferences = other;
    }

    ColumnDraft refersTo(ColumnDraft target) {
        this.refersTo = target;
        return this;
    }

    /**
     * Lets the column be checked as the one is that it refers to in the end: its value is of an attribute, too. It has the size
     * that this one has first.
     */
    void beOfValue() {
        ColumnDraft end = this;
        while (end.type == null && end.refersTo != null) {
            end = end.refersTo;
        }
        if (type == null && end.type != null) {
            type = end.firstType == null ? end.type : end.firstType;
            condition = end.condition;
        }
    }

    /** Says what it is until a foreign key gives it the size of what it refers to: references without one are like that. */
    void beFirst(ColumnType first) {
        this.firstType = first;
    }

    /** Gives it the size of what it refers to in the end. */
    void haveForeignKey() {
        this.hasForeignKey = true;
    }

    /** Gives it, which has a type of its own, the size of {@code target}. */
    void sizeAs(ColumnDraft target) {
        this.sizedAs = target;
    }

    /** Leaves it as it is without a foreign key. */
    void keepFirstType() {
        this.keepsFirstType = true;
    }

    /** The column that it refers to, or null if it does not or that is not known yet. */
    @Nullable
    ColumnDraft target() {
        return refersTo;
    }

    /** Whether it is there for a foreign key only. */
    boolean isReference() {
        return refersTo != null && type == null;
    }

    /** Whether its type is known, as it is not yet for some that refer to others. */
    boolean isTyped() {
        return type != null;
    }

    /** Takes over all that {@code other} says of the same column. */
    void become(ColumnDraft other) {
        type = other.type;
        length = other.length;
        replaced = other.replaced;
        typeOfReferences = other.typeOfReferences;
        definition = other.definition;
        options = other.options;
        refersTo = other.refersTo;
        firstType = other.firstType;
        sizedAs = other.sizedAs;
        hasForeignKey = other.hasForeignKey;
        keepsFirstType = other.keepsFirstType;
        nullable = other.nullable;
        isRequiredByConstraint = other.isRequiredByConstraint;
        condition = other.condition;
        defaultValue = other.defaultValue;
        identity = other.identity;
        generated = other.generated;
        collation = other.collation;
        comment = other.comment;
        formerName = other.formerName;
    }

    /** The same column for another table, where nobody numbers it; it is sorted as the database does unless its type says otherwise. */
    ColumnDraft copy() {
        ColumnDraft copy = new ColumnDraft(logical, name, origin);
        copy.become(this);
        copy.identity = null;
        copy.collation = null;
        return copy;
    }

    ColumnDraft notNull() {
        this.nullable = false;
        return this;
    }

    ColumnType type() {
        if (firstType != null && !hasForeignKey) {
            return firstType;
        }
        if (type != null) {
            ColumnDraft sized = firstType == null ? sizedAs : requireTarget();
            return sized == null ? type : ColumnSize.of(sized.type(), type);
        }
        ColumnDraft target = requireTarget();
        return unchecked(hasForeignKey && !keepsFirstType ? target.typeBeforeValidation() : target.firstType());
    }

    private ColumnDraft requireTarget() {
        if (refersTo == null) {
            throw new IllegalStateException("Column " + name + " of " + origin + " was given no type.");
        }
        return refersTo;
    }

    private ColumnType firstType() {
        if (typeOfReferences != null) {
            return typeOfReferences;
        }
        if (firstType != null) {
            return firstType;
        }
        return type == null ? requireTarget().firstType() : type;
    }

    /** The type that counts for the order of keys: of a written definition the one that it stands for. */
    ColumnType typeInOrder() {
        if (type == null && refersTo != null) {
            return refersTo.typeInOrder();
        }
        return replaced == null ? type() : replaced.get().orElseGet(this::type);
    }

    /** The type and what is said of it, for a column that audits this one. */
    MappedType mapped(ColumnType other) {
        ColumnDefinition written = written();
        return new MappedType(
                other, condition, written, length(), written == null ? null : () -> Optional.of(typeInOrder()));
    }

    /** The type before it is asked what is validated. */
    ColumnType typeBeforeValidation() {
        return typeOfReferences == null ? type() : typeOfReferences;
    }

    /** What is said of its length, or of that of the column it refers to, also where the type has none. */
    int length() {
        return type == null && refersTo != null ? refersTo.length() : length;
    }

    /** The type that stores the same and has no check: the values of a reference are checked where they are defined. */
    static ColumnType unchecked(ColumnType type) {
        if (type instanceof ColumnType.EnumName names) {
            return new ColumnType.Varchar(names.length());
        }
        if (type instanceof ColumnType.EnumOrdinal ordinal) {
            return ordinal.count() > 128 ? new ColumnType.SmallInt() : new ColumnType.TinyInt();
        }
        return type;
    }

    /** What is written in place of its type, and its options; or null. */
    @Nullable
    ColumnDefinition definition() {
        if (definition == null) {
            return options;
        }
        return options == null ? definition : definition.with(options);
    }

    /** What is written in place of its type, or null. */
    @Nullable
    ColumnDefinition written() {
        return definition;
    }

    /** Takes {@code more} for a part of the definition. */
    void define(ColumnDefinition more) {
        options = options == null ? more : options.with(more);
    }

    Column column() {
        Column column = new Column(name, type(), nullable, defaultValue, identity, generated, collation, comment);
        ColumnDefinition all = definition();
        return all == null ? column : defined(column, all);
    }

    /** What the definition says counts where annotations say nothing. */
    private static Column defined(Column column, ColumnDefinition written) {
        boolean required = !column.nullable() || written.notNull();
        boolean computed = column.generated() != null || column.identity() != null;
        return new Column(
                column.name(),
                column.type(),
                !required,
                column.defaultValue() == null && !computed ? written.defaultValue() : column.defaultValue(),
                column.identity() == null ? written.identity() : column.identity(),
                column.generated() == null ? written.generated() : column.generated(),
                column.collation() == null ? written.collation() : column.collation(),
                column.comment());
    }
}
