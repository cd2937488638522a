package dev.migration.processor.map;

import dev.migration.processor.model.Annotation;
import dev.migration.processor.model.Annotations;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * The annotations of persistence that are read, and those that do not touch the schema. Any other one of
 * jakarta.persistence, javax.persistence or org.hibernate.annotations is an error.
 */
final class AnnotationCatalog {

    private static final Set<String> READ = Set.of(
            "Access",
            "AssociationOverride",
            "AssociationOverrides",
            "AttributeOverride",
            "AttributeOverrides",
            "Basic",
            "CheckConstraint",
            "CollectionTable",
            "Column",
            "Convert",
            "Converts",
            "DiscriminatorColumn",
            "DiscriminatorValue",
            "ElementCollection",
            "Embeddable",
            "Embedded",
            "EmbeddedId",
            "Entity",
            "Enumerated",
            "EnumeratedValue",
            "GeneratedValue",
            "Id",
            "IdClass",
            "Inheritance",
            "JoinColumn",
            "JoinColumns",
            "JoinTable",
            "Lob",
            "ManyToMany",
            "ManyToOne",
            "MapKey",
            "MapKeyClass",
            "MapKeyColumn",
            "MapKeyEnumerated",
            "MapKeyJoinColumn",
            "MapKeyJoinColumns",
            "MapKeyTemporal",
            "MappedSuperclass",
            "MapsId",
            "OneToMany",
            "OneToOne",
            "OrderColumn",
            "PrimaryKeyJoinColumn",
            "PrimaryKeyJoinColumns",
            "SecondaryTable",
            "SecondaryTables",
            "SequenceGenerator",
            "SequenceGenerators",
            "Table",
            "TableGenerator",
            "TableGenerators",
            "Temporal",
            "Transient",
            "Version",
            "hibernate.Any",
            "hibernate.AnyDiscriminator",
            "hibernate.AnyKeyJavaClass",
            "hibernate.AnyKeyJavaType",
            "hibernate.AnyKeyJdbcType",
            "hibernate.AnyKeyJdbcTypeCode",
            "hibernate.Array",
            "hibernate.Audited",
            "hibernate.Audited.CollectionTable",
            "hibernate.Audited.Excluded",
            "hibernate.Audited.SecondaryTable",
            "hibernate.Audited.SecondaryTables",
            "hibernate.Audited.Table",
            "hibernate.Changelog",
            "hibernate.Changelog.ChangesetId",
            "hibernate.Changelog.Timestamp",
            "hibernate.CollectionId",
            "hibernate.CollectionIdJavaClass",
            "hibernate.CollectionIdJavaType",
            "hibernate.CollectionIdJdbcType",
            "hibernate.CollectionIdJdbcTypeCode",
            "hibernate.CollectionIdType",
            "hibernate.CompositeType",
            "hibernate.CompositeTypeRegistration",
            "hibernate.CompositeTypeRegistrations",
            "hibernate.DiscriminatorFormula",
            "hibernate.DiscriminatorOptions",
            "hibernate.EmbeddedColumnNaming",
            "hibernate.EmbeddedTable",
            "hibernate.ConverterRegistration",
            "hibernate.ConverterRegistrations",
            "hibernate.ForeignKey",
            "hibernate.Formula",
            "hibernate.FractionalSeconds",
            "hibernate.GenericGenerator",
            "hibernate.GenericGenerators",
            "hibernate.IndexColumn",
            "hibernate.JavaType",
            "hibernate.JavaTypeRegistration",
            "hibernate.JavaTypeRegistrations",
            "hibernate.JdbcType",
            "hibernate.JdbcTypeCode",
            "hibernate.JdbcTypeRegistration",
            "hibernate.JdbcTypeRegistrations",
            "hibernate.JoinColumnOrFormula",
            "hibernate.JoinColumnsOrFormulas",
            "hibernate.JoinFormula",
            "hibernate.ListIndexBase",
            "hibernate.ListIndexJavaType",
            "hibernate.ListIndexJdbcType",
            "hibernate.ListIndexJdbcTypeCode",
            "hibernate.ManyToAny",
            "hibernate.MapKeyJavaType",
            "hibernate.MapKeyJdbcType",
            "hibernate.MapKeyJdbcTypeCode",
            "hibernate.MapKeyType",
            "hibernate.NativeGenerator",
            "hibernate.NaturalId",
            "hibernate.NotFound",
            "hibernate.OnDelete",
            "hibernate.Parent",
            "hibernate.PartitionKey",
            "hibernate.PropertyRef",
            "hibernate.SoftDelete",
            "hibernate.Struct",
            "hibernate.Subselect",
            "hibernate.Table",
            "hibernate.Tables",
            "hibernate.Target",
            "hibernate.TargetEmbeddable",
            "hibernate.Temporal",
            "hibernate.Temporal.HistoryPartitioning",
            "hibernate.Temporal.HistoryTable",
            "hibernate.TenantId",
            "hibernate.TimeZoneColumn",
            "hibernate.TimeZoneStorage",
            "hibernate.Type",
            "hibernate.TypeDef",
            "hibernate.TypeDefs",
            "hibernate.TypeRegistration",
            "hibernate.TypeRegistrations",
            "hibernate.UuidGenerator",
            "hibernate.View");

    private static final Set<String> WITHOUT_EFFECT = Set.of(
            "Cacheable",
            "Converter",
            "EntityListeners",
            "EntityResult",
            "ExcludeDefaultListeners",
            "ExcludeSuperclassListeners",
            "NamedEntityGraph",
            "NamedEntityGraphs",
            "NamedNativeQueries",
            "NamedNativeQuery",
            "NamedQueries",
            "NamedQuery",
            "NamedStoredProcedureQueries",
            "NamedStoredProcedureQuery",
            "OrderBy",
            "PersistenceContext",
            "PersistenceContexts",
            "PersistenceUnit",
            "PersistenceUnits",
            "PostLoad",
            "PostPersist",
            "PostRemove",
            "PostUpdate",
            "PrePersist",
            "PreRemove",
            "PreUpdate",
            "SqlResultSetMapping",
            "SqlResultSetMappings",
            "hibernate.AnyDiscriminatorImplicitValues",
            "hibernate.AnyDiscriminatorValue",
            "hibernate.AnyDiscriminatorValues",
            "hibernate.AttributeAccessor",
            "hibernate.Bag",
            "hibernate.BatchSize",
            "hibernate.Cache",
            "hibernate.Cascade",
            "hibernate.CollectionIdMutability",
            "hibernate.CollectionTypeRegistration",
            "hibernate.CollectionTypeRegistrations",
            "hibernate.Changelog.ModifiedEntities",
            "hibernate.ColumnTransformer",
            "hibernate.ColumnTransformers",
            "hibernate.ConcreteProxy",
            "hibernate.CreationTimestamp",
            "hibernate.CurrentTimestamp",
            "hibernate.DynamicInsert",
            "hibernate.DynamicUpdate",
            "hibernate.EmbeddableInstantiator",
            "hibernate.EmbeddableInstantiatorRegistration",
            "hibernate.EmbeddableInstantiatorRegistrations",
            "hibernate.Entity",
            "hibernate.Fetch",
            "hibernate.FetchProfile",
            "hibernate.FetchProfileOverride",
            "hibernate.FetchProfileOverrides",
            "hibernate.FetchProfiles",
            "hibernate.Filter",
            "hibernate.FilterDef",
            "hibernate.FilterDefs",
            "hibernate.FilterJoinTable",
            "hibernate.FilterJoinTables",
            "hibernate.Filters",
            "hibernate.Generated",
            "hibernate.GeneratorType",
            "hibernate.HQLSelect",
            "hibernate.Immutable",
            "hibernate.Imported",
            "hibernate.Instantiator",
            "hibernate.LazyCollection",
            "hibernate.LazyGroup",
            "hibernate.LazyToOne",
            "hibernate.Loader",
            "hibernate.MapKeyCompositeType",
            "hibernate.MapKeyMutability",
            "hibernate.Mutability",
            "hibernate.NamedEntityGraph",
            "hibernate.NamedEntityGraphs",
            "hibernate.NamedNativeQueries",
            "hibernate.NamedNativeQuery",
            "hibernate.NamedQueries",
            "hibernate.NamedQuery",
            "hibernate.Nationalized",
            "hibernate.NaturalIdCache",
            "hibernate.NaturalIdClass",
            "hibernate.OptimisticLock",
            "hibernate.OptimisticLocking",
            "hibernate.OrderBy",
            "hibernate.ParamDef",
            "hibernate.Polymorphism",
            "hibernate.Persister",
            "hibernate.Proxy",
            "hibernate.QueryCacheLayout",
            "hibernate.RowId",
            "hibernate.SQLDelete",
            "hibernate.SQLDeleteAll",
            "hibernate.SQLDeletes",
            "hibernate.SQLInsert",
            "hibernate.SQLInserts",
            "hibernate.SQLJoinTableRestriction",
            "hibernate.SQLOrder",
            "hibernate.SQLRestriction",
            "hibernate.SQLSelect",
            "hibernate.SQLUpdate",
            "hibernate.SQLUpdates",
            "hibernate.SecondaryRow",
            "hibernate.SecondaryRows",
            "hibernate.SelectBeforeUpdate",
            "hibernate.Sort",
            "hibernate.SortComparator",
            "hibernate.SortNatural",
            "hibernate.Source",
            "hibernate.Synchronize",
            "hibernate.Temporal.Excluded",
            "hibernate.Tuplizer",
            "hibernate.Tuplizers",
            "hibernate.UpdateTimestamp",
            "hibernate.Where",
            "hibernate.WhereJoinTable");

    /** Those that are read on the class of an entity, and would be passed over on one that it is built from. */
    private static final Set<String> PASSED_OVER_ON_EMBEDDABLES =
            Set.of("DiscriminatorColumn", "Inheritance", "Table", "hibernate.DiscriminatorFormula");

    private static final Set<String> PASSED_OVER_ON_SUPERCLASSES = Set.of(
            "DiscriminatorColumn",
            "PrimaryKeyJoinColumn",
            "SecondaryTable",
            "hibernate.Check",
            "hibernate.Comment",
            "hibernate.OnDelete");

    private static final Set<String> OF_ENTITY = Set.of(
            "DiscriminatorColumn",
            "Inheritance",
            "PrimaryKeyJoinColumn",
            "PrimaryKeyJoinColumns",
            "SecondaryTable",
            "SecondaryTables",
            "Table",
            "hibernate.DiscriminatorFormula",
            "hibernate.OnDelete",
            "hibernate.Subselect",
            "hibernate.Table",
            "hibernate.Tables",
            "hibernate.View");

    private static final Set<String> KNOWN = known();

    private AnnotationCatalog() {}

    private static Set<String> known() {
        Set<String> known = new HashSet<>(read());
        known.addAll(WITHOUT_EFFECT);
        return known;
    }

    /** All of persistence that are read, those of {@link DetailReaders} among them. */
    static Set<String> read() {
        Set<String> read = new TreeSet<>(READ);
        read.addAll(DetailReaders.KEYS);
        read.removeIf(key -> !Annotation.isOfPersistence(key));
        return read;
    }

    static Set<String> withoutEffect() {
        return new TreeSet<>(WITHOUT_EFFECT);
    }

    /** Whether {@code key} is read, has no effect, or is none of persistence at all. */
    static boolean isKnown(String key) {
        return !Annotation.isOfPersistence(key) || KNOWN.contains(key) || DialectOverrides.isOne(key);
    }

    /** Whether {@code key}, known as it is, is looked at only on the class of an entity. */
    static boolean isOfEntity(String key) {
        return OF_ENTITY.contains(key) || DetailReaders.KEYS.contains(key);
    }

    /** Whether Hibernate passes such an annotation over on a class with {@code annotations}, which is no entity. */
    static boolean isPassedOver(String key, Annotations annotations) {
        return (annotations.has("Embeddable") && PASSED_OVER_ON_EMBEDDABLES.contains(key))
                || (annotations.has("MappedSuperclass") && PASSED_OVER_ON_SUPERCLASSES.contains(key));
    }
}
