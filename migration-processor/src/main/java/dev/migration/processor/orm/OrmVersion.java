package dev.migration.processor.orm;

import java.util.Locale;

/**
 * The release of Hibernate ORM whose schema is meant: all that differs between them, one method a decision. What a method
 * answers here is so in 7.4; what 6.6 does otherwise stands there.
 */
public enum OrmVersion {
    /** 7.4, as in Spring Boot 4. */
    HIBERNATE_7,

    /** 6.6, as in Spring Boot 3. */
    HIBERNATE_6 {
        @Override
        public boolean refusesIdsInEmbeddables() {
            return false;
        }

        @Override
        public boolean hasAllDocuments() {
            return false;
        }

        @Override
        public boolean digitsAreSmallLetters() {
            return false;
        }

        @Override
        public boolean makesOneTimeOfCollections() {
            return false;
        }

        @Override
        public boolean passesOverZonesOfVersions() {
            return false;
        }

        @Override
        public boolean rewritesQuotedNames() {
            return true;
        }

        @Override
        public boolean keepsQuotesOfElements() {
            return true;
        }

        @Override
        public boolean quotes(String name) {
            return name.indexOf('$') >= 0;
        }

        @Override
        public boolean auditsArraysOfDocumentsAsDocuments() {
            return false;
        }

        @Override
        public int fractionOfTimes() {
            return 6;
        }

        @Override
        public boolean unnamedJoinColumnsHaveDefinitions() {
            return false;
        }

        @Override
        public boolean checksDiscriminators() {
            return false;
        }

        @Override
        public boolean checksListIndexes() {
            return false;
        }

        @Override
        public boolean checksConvertedEnums() {
            return false;
        }

        @Override
        public boolean looksThroughSubclassesOfConverted() {
            return false;
        }

        @Override
        public boolean registersConvertersForErasedTypes() {
            return true;
        }

        @Override
        public boolean checksCodedBooleans() {
            return false;
        }

        @Override
        public boolean checksRowsOfSubclasses() {
            return false;
        }

        @Override
        public boolean requiresBasicPrimitives() {
            return false;
        }

        @Override
        public boolean requiresVersions() {
            return false;
        }

        @Override
        public boolean requiresTargetsInJoinTables() {
            return false;
        }

        @Override
        public boolean hasPartitionKeys() {
            return false;
        }

        @Override
        public boolean nullableSetsAreUnique() {
            return false;
        }

        @Override
        public boolean statedUniquesReplaceSetKeys() {
            return false;
        }

        @Override
        public boolean auditsBothSides() {
            return false;
        }

        @Override
        public boolean ownerIsPartOfOneToManySetKeys() {
            return true;
        }

        @Override
        public boolean countsBitsOfReferences() {
            return false;
        }

        @Override
        public boolean lastEntityGivesKeyOfSharedTable() {
            return true;
        }

        @Override
        public boolean takesEmbeddedForNaturalId() {
            return true;
        }

        @Override
        public boolean knowsGenericTablesAndIdentities() {
            return false;
        }

        @Override
        public boolean namedGeneratorsGoBeforeStrategies() {
            return true;
        }

        @Override
        public boolean findsGeneratorsAnywhere() {
            return true;
        }

        @Override
        public boolean findsGeneratorsWithoutName() {
            return false;
        }

        @Override
        public boolean numbersAllIdsButUuids() {
            return true;
        }

        @Override
        public boolean softDeletesReachCollections() {
            return false;
        }

        @Override
        public boolean storesGeneratedColumns() {
            return true;
        }

        @Override
        public boolean mapsCollectionsLast() {
            return true;
        }

        @Override
        public boolean letsSubclassesWriteColumnsAgain() {
            return false;
        }

        @Override
        public boolean overridesTargetsOfJoinTables() {
            return false;
        }

        @Override
        public boolean overridesJoinTablesOfGetters() {
            return true;
        }

        @Override
        public boolean readsComponentsOfRecords() {
            return false;
        }

        @Override
        public boolean namesJoinTablesAnywhere() {
            return true;
        }

        @Override
        public boolean auditsUnnamedJoinTables() {
            return false;
        }

        @Override
        public boolean auditOverridesNameAnyMember() {
            return false;
        }

        @Override
        public boolean regardsStatedAccessAlone() {
            return false;
        }

        @Override
        public boolean keepsLargeValuesInKeys() {
            return true;
        }

        @Override
        public boolean storesAsStated() {
            return true;
        }

        @Override
        public boolean otherSidesKeepActions() {
            return false;
        }

        @Override
        public boolean auditsTimesAsThoseWithZone() {
            return false;
        }

        @Override
        public boolean otherSidesCopyActions() {
            return false;
        }

        @Override
        public boolean makesReferencedColumnsUnique() {
            return false;
        }

        @Override
        public boolean constrainsOwnersByOtherThanKeys() {
            return false;
        }

        @Override
        public boolean quotesForeignKeys() {
            return false;
        }

        @Override
        public boolean requiresRevisionsOfChanges() {
            return true;
        }

        @Override
        public boolean auditsLargeValuesAsSuch() {
            return false;
        }

        @Override
        public boolean readsIdClassesOfOneValue() {
            return false;
        }

        @Override
        public boolean readsNoKeyOfCollectionTableColumns() {
            return false;
        }
    };

    /** The name in the configuration. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether snake case puts an underscore between a digit and a capital: {@code address2_line}. */
    public boolean digitsAreSmallLetters() {
        return true;
    }

    /** Whether a list or set of date-times that is to have a column for their offset is one date-time, as an array is. */
    public boolean makesOneTimeOfCollections() {
        return true;
    }

    /** Whether {@code @TimeZoneStorage} says nothing of a version, which has no column for its offset in any case. */
    public boolean passesOverZonesOfVersions() {
        return true;
    }

    /** Whether snake case also goes over names in quotes, which they keep. */
    public boolean rewritesQuotedNames() {
        return false;
    }

    /** Whether columns of embeddables in a collection are named in quotes where names say whole paths. */
    public boolean keepsQuotesOfElements() {
        return false;
    }

    /** Whether an unquoted name is put in quotes, beyond those that SQL does not take without. */
    public boolean quotes(String name) {
        return false;
    }

    /** Whether arrays inside of a document are documents in audit tables, too. */
    public boolean auditsArraysOfDocumentsAsDocuments() {
        return true;
    }

    /** The fraction of a second that a time of day keeps if nothing says it, in digits. */
    public int fractionOfTimes() {
        return 0;
    }

    /** Whether the definition of a join column counts that has no name; else it gets the type of its target. */
    public boolean unnamedJoinColumnsHaveDefinitions() {
        return true;
    }

    /** Whether the values of a discriminator column are checked. */
    public boolean checksDiscriminators() {
        return true;
    }

    /** Whether the index of a list is checked against its base. */
    public boolean checksListIndexes() {
        return true;
    }

    /**
     * Whether a converter of {@code List<String>}, say, that applies by itself does so to what a class without type
     * arguments, or one with other ones than its superclass, inherits from. Otherwise the arguments that are written are
     * compared one by one.
     */
    public boolean looksThroughSubclassesOfConverted() {
        return true;
    }

    /** Whether a registered converter is for all attributes of a class, whatever its type arguments; else for those without. */
    public boolean registersConvertersForErasedTypes() {
        return false;
    }

    /** Whether the values are checked that a converter makes of an enum's constants. */
    public boolean checksConvertedEnums() {
        return true;
    }

    /** Whether a boolean is checked that {@code @JdbcTypeCode} makes a character or a number. */
    public boolean checksCodedBooleans() {
        return true;
    }

    /**
     * Whether what a class requires in a table that it shares with others is checked for its rows alone. If not, nothing
     * is required of basic values there, and associations that are not optional are NOT NULL in all rows.
     */
    public boolean checksRowsOfSubclasses() {
        return true;
    }

    /** Whether a primitive with {@code @Basic} is NOT NULL as one without is. */
    public boolean requiresBasicPrimitives() {
        return true;
    }

    /** Whether a version is NOT NULL also where its type could be null, or {@code @Column} says nothing. */
    public boolean requiresVersions() {
        return true;
    }

    /** Whether an optional reference to one entity through a table of its own is NOT NULL there. */
    public boolean requiresTargetsInJoinTables() {
        return true;
    }

    /** Whether {@code @PartitionKey} makes a column part of the primary key. */
    public boolean hasPartitionKeys() {
        return true;
    }

    /** Whether a set whose values can be null gets a unique key. */
    public boolean nullableSetsAreUnique() {
        return true;
    }

    /** Whether a set's table has no key of its own where unique keys are written. */
    public boolean statedUniquesReplaceSetKeys() {
        return true;
    }

    /** Whether Envers refuses a {@code mappedBy} that leads to what is not audited. */
    public boolean auditsBothSides() {
        return true;
    }

    /** Whether the key of a join table for a set with {@code @OneToMany} holds the owner beside the element. */
    public boolean ownerIsPartOfOneToManySetKeys() {
        return false;
    }

    /** Whether the whole embedded attribute is part of a natural id of which an attribute inside is a part. */
    public boolean takesEmbeddedForNaturalId() {
        return false;
    }

    /** Whether, of several entities in one table, the last gives it its primary key, not the first. */
    public boolean lastEntityGivesKeyOfSharedTable() {
        return false;
    }

    /**
     * Whether the words {@code table} and {@code identity} of a {@code @GenericGenerator} mean what they say. Otherwise
     * the one means nothing in the database, the other a sequence.
     */
    public boolean knowsGenericTablesAndIdentities() {
        return true;
    }

    /** Whether a generator counts that {@code @GeneratedValue} names, whatever kind it is of and whatever strategy stands beside it. */
    public boolean namedGeneratorsGoBeforeStrategies() {
        return false;
    }

    /** Whether a generator is found by name also on another entity. */
    public boolean findsGeneratorsAnywhere() {
        return false;
    }

    /** Whether {@code @GeneratedValue} without a name takes the generator that stands beside it. */
    public boolean findsGeneratorsWithoutName() {
        return true;
    }

    /**
     * Whether strategy {@code AUTO} means a sequence for every id that is no UUID, a text too. Otherwise also texts are
     * UUIDs, and an id that has a type only in a subclass is neither.
     */
    public boolean numbersAllIdsButUuids() {
        return false;
    }

    /** Whether {@code @SoftDelete} of a class also counts for the tables of its collections. */
    public boolean softDeletesReachCollections() {
        return true;
    }

    /** Whether a generated column is stored also where the database can compute it when it is read. */
    public boolean storesGeneratedColumns() {
        return false;
    }

    /** Whether all collections come behind the basic attributes of all entities. */
    public boolean mapsCollectionsLast() {
        return false;
    }

    /** Whether an entity with a table of its own may write a column that an entity above it writes too. */
    public boolean letsSubclassesWriteColumnsAgain() {
        return true;
    }

    /** Whether the {@code inverseJoinColumns} of an {@code @AssociationOverride} count for a reference to one entity. */
    public boolean overridesTargetsOfJoinTables() {
        return true;
    }

    /** Whether the {@code @JoinTable} of an {@code @AssociationOverride} counts for a getter, as it does for a field. */
    public boolean overridesJoinTablesOfGetters() {
        return false;
    }

    /**
     * Whether, where attributes are reached by getters, annotations of persistence do not stand at the components of a record.
     * Otherwise they count there as anywhere.
     */
    public boolean readsComponentsOfRecords() {
        return true;
    }

    /**
     * Whether {@code @Access} counts for the class or the member that has it alone, and whichever it names makes an attribute of a
     * member. Otherwise that of the topmost class holds for all below, and a member must name its own kind.
     */
    public boolean regardsStatedAccessAlone() {
        return true;
    }

    /**
     * Whether {@code @Enumerated} and {@code @Temporal} of an attribute go before a converter, as they do for collections.
     * Otherwise the two are refused together.
     */
    public boolean storesAsStated() {
        return false;
    }

    /** Whether the key of a set has large objects in it, which cannot be compared. Otherwise such a set has none. */
    public boolean keepsLargeValuesInKeys() {
        return false;
    }

    /** Whether it counts what a {@code @ManyToMany} that has an inverse side says to happen when its owner is deleted. */
    public boolean otherSidesKeepActions() {
        return true;
    }

    /**
     * Whether a {@code @OneToMany} that is mapped by a reference in a table of its own has the rows of this deleted with their
     * entity as that says it of its target.
     */
    public boolean otherSidesCopyActions() {
        return true;
    }

    /** Whether Envers stores a time of day that nothing is said of with its zone where the model has any that is stored so. */
    public boolean auditsTimesAsThoseWithZone() {
        return true;
    }

    /** Whether columns that are no key and that associations refer to are unique also where there is no foreign key. */
    public boolean makesReferencedColumnsUnique() {
        return true;
    }

    /** Whether the columns of a collection that refer to other columns of its owner than the key have a foreign key. */
    public boolean constrainsOwnersByOtherThanKeys() {
        return true;
    }

    /** Whether the written names of foreign keys are quoted where all names are. Those of other constraints are not. */
    public boolean quotesForeignKeys() {
        return true;
    }

    /** Whether a reference to one entity finds a name for its table also where no entity declares it. */
    public boolean namesJoinTablesAnywhere() {
        return false;
    }

    /**
     * Whether the audit table of a join table without a name has the reference to one entity. Else that is in the entity's audit
     * table, and the other has a key alone.
     */
    public boolean auditsUnnamedJoinTables() {
        return true;
    }

    /** Whether {@code @AuditOverride} may name a member that is never an attribute: a static or a transient one. */
    public boolean auditOverridesNameAnyMember() {
        return true;
    }

    /** Whether a row of Envers' {@code REVCHANGES} must have a revision. */
    public boolean requiresRevisionsOfChanges() {
        return false;
    }

    /** Whether {@code @Lob} counts for the columns of Envers' audit tables. */
    public boolean auditsLargeValuesAsSuch() {
        return true;
    }

    /**
     * Whether a binary number of more than 24 bits counts for eight bytes, not four, in the order of a key whose columns refer to
     * another table or are a collection's elements. In all other keys it counts for four.
     */
    public boolean countsBitsOfReferences() {
        return true;
    }

    /** Whether an id may hold that of an entity with an {@code @IdClass} of one basic value, which is another's id. */
    public boolean readsIdClassesOfOneValue() {
        return true;
    }

    /** Whether a column in a {@code @CollectionTable} can say that there is no foreign key. */
    public boolean readsNoKeyOfCollectionTableColumns() {
        return true;
    }

    /** Whether there are columns for arrays of documents, and embeddables in documents of XML. */
    public boolean hasAllDocuments() {
        return true;
    }

    /** Whether an attribute of an embeddable may not have {@code @Id}; else it becomes the key. */
    public boolean refusesIdsInEmbeddables() {
        return true;
    }
}
