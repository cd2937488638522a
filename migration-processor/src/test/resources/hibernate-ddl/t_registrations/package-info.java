@JdbcTypeRegistration(LongVarcharJdbcType.class)
@JdbcTypeRegistration(value = BooleanJdbcType.class, registrationCode = SqlTypes.BOOLEAN)
@CollectionTypeRegistration(classification = CollectionClassification.SET, type = Lists.class)
package t_registrations;

import org.hibernate.annotations.*;
import org.hibernate.metamodel.CollectionClassification;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.jdbc.*;
