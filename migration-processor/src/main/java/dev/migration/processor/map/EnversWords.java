package dev.migration.processor.map;

import dev.migration.processor.model.Annotation;
import dev.migration.processor.naming.AttributePath;
import dev.migration.processor.orm.OrmSetting;
import dev.migration.processor.orm.OrmSettings;
import org.jspecify.annotations.Nullable;

/** What Envers is set to, as far as its tables show it, and the names of its annotations. */
record EnversWords(OrmSettings settings) {

    private static final String PACKAGE = "org.hibernate.envers.";

    static final String AUDITED = PACKAGE + "Audited";
    static final String NOT_AUDITED = PACKAGE + "NotAudited";
    static final String TABLE = PACKAGE + "AuditTable";
    static final String COLLECTION_TABLE = PACKAGE + "CollectionAuditTable";
    static final String JOIN_TABLE = PACKAGE + "AuditJoinTable";
    static final String MAPPED_BY = PACKAGE + "AuditMappedBy";
    static final String OVERRIDE = PACKAGE + "AuditOverride";
    static final String OVERRIDES = PACKAGE + "AuditOverrides";
    static final String SECONDARY_TABLE = PACKAGE + "SecondaryAuditTable";
    static final String REVISION_ENTITY = PACKAGE + "RevisionEntity";
    static final String REVISION_NUMBER = PACKAGE + "RevisionNumber";

    /** What the revision table comes from where the application has no entity for it. */
    static final String DEFAULT_REVISION = PACKAGE + "DefaultRevisionEntity";

    boolean isOn() {
        return !settings.is(OrmSetting.ENVERS, "false");
    }

    /** The name of the audit table that nothing else is written for. */
    String table(String audited) {
        return settings.get(OrmSetting.AUDIT_PREFIX) + audited + settings.get(OrmSetting.AUDIT_SUFFIX, "_AUD");
    }

    /** The schema of all audit tables that say none; empty if they have those of the audited ones. */
    String schema() {
        return settings.get(OrmSetting.AUDIT_SCHEMA);
    }

    /** The schema of an audit table that {@code written} may say the schema of, empty for that of the audited one. */
    String schema(@Nullable Annotation written) {
        String own = written == null ? "" : written.string("schema");
        return own.isEmpty() ? schema() : own;
    }

    String revision() {
        return settings.get(OrmSetting.AUDIT_REVISION, "REV");
    }

    String kind() {
        return settings.get(OrmSetting.AUDIT_KIND, "REVTYPE");
    }

    /** Where it is if it is a part of the id. */
    AttributePath kindInId() {
        return new AttributePath(settings.get(OrmSetting.AUDIT_ID, "originalId") + "." + kind());
    }

    String ordinal() {
        return settings.get(OrmSetting.AUDIT_ORDINAL, "SETORDINAL");
    }

    /** Whether a row says when it ended. */
    boolean hasEnds() {
        return settings.is(OrmSetting.AUDIT_STRATEGY, "validity");
    }

    String end() {
        return settings.get(OrmSetting.AUDIT_END, "REVEND");
    }

    boolean hasEndTimes() {
        return hasEnds() && settings.has(OrmSetting.AUDIT_END_TIME);
    }

    String endTime() {
        return settings.get(OrmSetting.AUDIT_END_TIME_NAME, "REVEND_TSTMP");
    }

    boolean endTimesAreNumbers() {
        return settings.has(OrmSetting.AUDIT_END_TIME_NUMERIC);
    }

    /** Whether the tables of joined subclasses have the time too. */
    boolean subclassesHaveEndTimes() {
        return hasEndTimes() && settings.is(OrmSetting.AUDIT_END_TIME_IN_ROOT, "false");
    }

    boolean flagsAll() {
        return settings.has(OrmSetting.AUDIT_FLAGS);
    }

    /** Whether the flag of an attribute with one column is named after that. */
    boolean flagsAreNamedAfterColumns() {
        return settings.is(OrmSetting.AUDIT_FLAG_NAMES, "improved");
    }

    String flag(String flagged) {
        return flagged + settings.get(OrmSetting.AUDIT_FLAG_SUFFIX, "_MOD");
    }

    boolean auditsVersions() {
        return settings.is(OrmSetting.AUDIT_NO_VERSIONS, "false");
    }

    boolean tracksEntities() {
        return settings.has(OrmSetting.AUDIT_TRACKING);
    }

    boolean hasNativeIds() {
        return !settings.is(OrmSetting.AUDIT_NATIVE_IDS, "false");
    }
}
