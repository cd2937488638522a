// types at embeddables that are none of documents, which Hibernate passes over
package t_embeddable_types;
import jakarta.persistence.*;
import org.hibernate.annotations.*;
import org.hibernate.type.SqlTypes;
@Entity class A {
    @Id Integer id;
    @JdbcTypeCode(SqlTypes.VARCHAR) OfCode code;
    @JdbcType(org.hibernate.type.descriptor.jdbc.VarcharJdbcType.class) OfType type;
    @Type(Mine.class) @Column(name = "passed_over") OfUser user;
    @Lob OfLob lob;
}
@Embeddable class OfCode { int ofCode; }
@Embeddable class OfType { int ofType; }
@Embeddable class OfUser { int ofUser; }
@Embeddable class OfLob { int ofLob; }
class Mine implements org.hibernate.usertype.UserType<OfUser> {
    @Override public int getSqlType() { return SqlTypes.JSON; }
    @Override public Class<OfUser> returnedClass() { return OfUser.class; }
    @Override public boolean equals(OfUser one, OfUser other) { return one == other; }
    @Override public int hashCode(OfUser one) { return 1; }
    @Override public OfUser nullSafeGet(java.sql.ResultSet rows, int position,
            org.hibernate.engine.spi.SharedSessionContractImplementor session, Object owner) { return null; }
    @Override public void nullSafeSet(java.sql.PreparedStatement statement, OfUser value, int index,
            org.hibernate.engine.spi.SharedSessionContractImplementor session) { }
    @Override public OfUser deepCopy(OfUser one) { return one; }
    @Override public boolean isMutable() { return false; }
    @Override public java.io.Serializable disassemble(OfUser one) { return null; }
    @Override public OfUser assemble(java.io.Serializable cached, Object owner) { return null; }
}
