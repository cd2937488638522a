package dev.migration.it.oracle;

import dev.migration.it.TestDatabase;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.hibernate.HibernateException;
import org.hibernate.JDBCException;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.BootstrapServiceRegistry;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.mapping.CheckConstraint;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Constraint;
import org.hibernate.mapping.ForeignKey;
import org.hibernate.mapping.Index;
import org.hibernate.mapping.Selectable;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.UniqueKey;
import org.hibernate.tool.schema.internal.SchemaCreatorImpl;
import org.hibernate.tool.schema.spi.DelayedDropRegistryNotAvailableImpl;
import org.hibernate.tool.schema.spi.SchemaManagementException;
import org.hibernate.tool.schema.spi.SchemaManagementToolCoordinator;

/** The relational model that Hibernate makes of entities for a kind of database. */
final class HibernateModel implements AutoCloseable {

    /** The setting that says whether constraints of Bean Validation count. They do not where it is not set. */
    static final String VALIDATION = "jakarta.persistence.validation.mode";

    /** A complaint that says nothing: Hibernate cannot read columns that it made without a type on SQLite. */
    static final String UNREADABLE = "a column has no type";

    private static final String HASHED = "(fk|uk|idx)[0-9a-y]{20,25}";

    private final StandardServiceRegistry registry;
    private final MetadataImplementor metadata;
    private final SwitchedConnections connections;

    private HibernateModel(
            StandardServiceRegistry registry, MetadataImplementor metadata, SwitchedConnections connections) {
        this.registry = registry;
        this.metadata = metadata;
        this.connections = connections;
    }

    /**
     * Builds the model; no table is looked at or made.
     *
     * @param url of a database of that kind, to know its version
     * @throws Refused if Hibernate does not take the entities
     */
    static HibernateModel of(Entities entities, TestDatabase database, String url) throws Refused {
        BootstrapServiceRegistry bootstrap = new BootstrapServiceRegistryBuilder()
                .applyClassLoader(entities.loader())
                .build();
        SwitchedConnections connections = new SwitchedConnections(url);
        StandardServiceRegistry registry = new StandardServiceRegistryBuilder(bootstrap)
                .applySetting("hibernate.connection.provider_class", connections)
                .applySetting("hibernate.dialect", database.hibernateDialect())
                .applySetting(VALIDATION, "none")
                // what a session factory would read at once takes long to find out where many entities refer to each
                // other
                .applySetting("hibernate.max_fetch_depth", "0")
                .applySetting("hibernate.query.mutation_strategy.persistent.create_tables", "false")
                .applySetting("hibernate.query.mutation_strategy.global_temporary.create_tables", "false")
                .applySettings(new HashMap<>(entities.settings()))
                .build();
        try {
            MetadataSources sources = new MetadataSources(registry);
            entities.classes().forEach(sources::addAnnotatedClass);
            entities.packages().forEach(sources::addPackage);
            entities.mappingFiles().forEach(file -> sources.addFile(file.toFile()));
            MetadataImplementor metadata = (MetadataImplementor) sources.buildMetadata();
            if (entities.settings().containsKey(VALIDATION)) {
                // it is while a session factory is built that constraints go into the model
                ((Metadata) metadata).buildSessionFactory();
            }
            // as for hbm2ddl.auto=create
            metadata.orderColumns(true);
            metadata.validate();
            return new HibernateModel(registry, metadata, connections);
        } catch (RuntimeException e) {
            // not always an exception of Hibernate's own
            StandardServiceRegistryBuilder.destroy(registry);
            throw new Refused(e);
        }
    }

    /** Hibernate does not take the entities. */
    static final class Refused extends Exception {

        private static final long serialVersionUID = 1;

        Refused(RuntimeException cause) {
            super(cause);
        }
    }

    /** What {@code hbm2ddl.auto=validate} says against the database at {@code url}, empty if nothing. */
    String complaint(String url) throws Refused {
        return complaint(url, "none");
    }

    /** @param constraints which indexes and unique keys are looked at, too: {@code none}, {@code named} or {@code all} */
    String complaint(String url, String constraints) throws Refused {
        connections.switchTo(url);
        try {
            SchemaManagementToolCoordinator.process(
                    metadata,
                    registry,
                    Map.of(
                            "hibernate.hbm2ddl.auto",
                            "validate",
                            "hibernate.tooling.schema.index_validation",
                            constraints,
                            "hibernate.tooling.schema.unique_key_validation",
                            constraints),
                    DelayedDropRegistryNotAvailableImpl.INSTANCE);
            return "";
        } catch (SchemaManagementException | JDBCException e) {
            // the driver of SQLite cannot describe some seventy tables at once, whoever made them
            return String.valueOf(e.getMessage())
                    .replaceAll("[`\"]", "")
                    .replace("Schema-validation", "Schema validation");
        } catch (HibernateException e) {
            throw new Refused(e);
        } catch (NoSuchElementException e) {
            return UNREADABLE;
        } catch (IllegalArgumentException e) {
            // Hibernate itself does not know the names of all keys that it would look for
            return UNREADABLE;
        }
    }

    /**
     * The statements that make the schema, every name in lower case and quoted, so that
     * reserved words work. The model says the quoted names afterwards.
     */
    List<String> creation() throws Refused {
        tables().forEach(HibernateModel::quote);
        try {
            // a schema may be created twice
            return new SchemaCreatorImpl(registry)
                    .generateCreationCommands(metadata, true).stream()
                            .distinct()
                            .toList();
        } catch (RuntimeException e) {
            throw new Refused(e);
        }
    }

    /** The names that the entities give to constraints and indexes, in lower case. */
    Set<String> explicitNames() {
        Set<String> names = new HashSet<>();
        tables().forEach(table -> {
            Stream.of(
                            foreignKeys(table).stream().map(Constraint::getName),
                            table.getUniqueKeys().values().stream().map(Constraint::getName),
                            table.getIndexes().values().stream().map(Index::getName),
                            checks(table).map(CheckConstraint::getName))
                    .flatMap(found -> found)
                    .filter(Objects::nonNull)
                    .map(name -> name.replaceAll("[`\"]", "").toLowerCase(Locale.ROOT))
                    .filter(name -> !name.matches(HASHED))
                    .forEach(names::add);
        });
        return names;
    }

    /** Adds the foreign keys and unique keys of the model, whether or not the database was told of them. */
    void addKeys(Facts facts) {
        tables().forEach(table -> {
            foreignKeys(table).stream()
                    .filter(key -> key.isCreationEnabled() && key.isPhysicalConstraint())
                    .forEach(key -> facts.foreignKey(
                            name(table),
                            names(key.getColumns()),
                            name(key.getReferencedTable()),
                            targets(key),
                            actions(key),
                            key.getName()));
            uniqueKeys(table)
                    .forEach((columns, key) ->
                            facts.unique(name(table), columns, isOfColumn(key, table) ? null : key.getName()));
        });
    }

    /** One for each list of columns, as PostgreSQL takes them. */
    private static Map<List<String>, UniqueKey> uniqueKeys(Table table) {
        Map<List<String>, UniqueKey> keys = new LinkedHashMap<>();
        for (UniqueKey key : table.getUniqueKeys().values()) {
            keys.merge(names(key.getColumns()), key, (first, next) -> first.isNameExplicit() ? first : next);
        }
        return keys;
    }

    /** Whether its column itself is made unique, which leaves no place for a name. */
    private static boolean isOfColumn(UniqueKey key, Table table) {
        return key.getColumnSpan() == 1
                && Objects.requireNonNull(table.getColumn(key.getColumn(0))).isUnique();
    }

    private static List<String> targets(ForeignKey key) {
        return names(
                key.isReferenceToPrimaryKey()
                        ? key.getReferencedTable().getPrimaryKey().getColumns()
                        : key.getReferencedColumns());
    }

    private static List<String> actions(ForeignKey key) {
        String action =
                key.getOnDeleteAction() == null ? "" : key.getOnDeleteAction().toSqlString();
        return action.isEmpty() || action.equals("no action")
                ? List.of()
                : List.of("ON DELETE " + action.toUpperCase(Locale.ROOT));
    }

    private static String name(Table table) {
        String schema = table.getSchema() == null ? "" : table.getSchema() + ".";
        return (schema + table.getName()).toLowerCase(Locale.ROOT);
    }

    private static List<String> names(Collection<Column> columns) {
        return columns.stream()
                .map(column -> column.getName().toLowerCase(Locale.ROOT))
                .toList();
    }

    private Stream<Table> tables() {
        return StreamSupport.stream(metadata.getDatabase().getNamespaces().spliterator(), false)
                .flatMap(namespace -> namespace.getTables().stream())
                .filter(Table::isPhysicalTable);
    }

    /** By the method that 6.6 has too. */
    @SuppressWarnings("removal")
    private static Collection<ForeignKey> foreignKeys(Table table) {
        return table.getForeignKeys().values();
    }

    private static Stream<CheckConstraint> checks(Table table) {
        return Stream.concat(
                table.getChecks().stream(),
                table.getColumns().stream().flatMap(column -> column.getCheckConstraints().stream()));
    }

    private static void quote(Table table) {
        if (!table.isQuoted()) {
            table.setName("`" + lower(table.getName()) + "`");
        }
        table.getColumns().forEach(column -> quote(column));
        if (table.hasPrimaryKey()) {
            table.getPrimaryKey().getColumns().forEach(column -> quote(column));
        }
        for (ForeignKey key : foreignKeys(table)) {
            key.getColumns().forEach(column -> quote(column));
            key.getReferencedColumns().forEach(column -> quote(column));
        }
        for (UniqueKey key : table.getUniqueKeys().values()) {
            key.getColumns().forEach(column -> quote(column));
        }
        for (Index index : table.getIndexes().values()) {
            for (Selectable selectable : index.getSelectables()) {
                if (selectable instanceof Column column) {
                    quote(column);
                }
            }
        }
    }

    private static void quote(Column column) {
        if (!column.isQuoted()) {
            column.setName("`" + lower(column.getName()) + "`");
        }
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() {
        StandardServiceRegistryBuilder.destroy(registry);
    }
}
