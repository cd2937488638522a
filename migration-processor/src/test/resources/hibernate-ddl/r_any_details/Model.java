// any details
package r_any_details;

import jakarta.persistence.*;
import jakarta.persistence.Table;
import jakarta.persistence.Index;
import jakarta.persistence.ForeignKey;
import org.hibernate.annotations.*;
import org.hibernate.type.SqlTypes;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity class A { @Id long id; }
@Embeddable class Part { String own; @Any @AnyKeyJavaClass(Integer.class) @JoinColumn(name="e_id") @Column(name="e_type") Object inside; }
@Entity class Holder { @Id long id;
 @Any(optional=false) @AnyKeyJavaClass(Long.class) @JoinColumn(name="o_id") Object required;
 @Any @AnyKeyJavaClass(UUID.class) @JoinColumn(name="n_id", nullable=false) @Column(name="n_type", nullable=false, length=20) Object written;
 @Any @AnyKeyJdbcTypeCode(SqlTypes.INTEGER) @AnyKeyJavaClass(Integer.class) @JoinColumn(name="c_id") @AnyDiscriminator(DiscriminatorType.CHAR) Object chars;
 @Any @AnyKeyJavaClass(String.class) @JoinColumn(name="s_id") @AnyDiscriminator(DiscriminatorType.INTEGER) @Column(columnDefinition="smallint") Object defined;
 @Any @AnyKeyJavaClass(String.class) @JoinColumn(name="u_id", unique=true) @Column(unique=true) Object uni;
 @Embedded Part part;
 @ManyToAny @AnyKeyJavaClass(Long.class) @JoinTable(name="h_list", joinColumns=@JoinColumn(name="h"), inverseJoinColumns=@JoinColumn(name="m")) List<Object> bag;
 @ManyToAny @AnyKeyJavaClass(Long.class) @OrderColumn @JoinTable(name="h_ord", joinColumns=@JoinColumn(name="h"), inverseJoinColumns=@JoinColumn(name="m")) List<Object> ord;
 @ManyToAny @AnyKeyJavaClass(Integer.class) @Column(name="mt", nullable=false) @JoinTable(name="h_req", joinColumns=@JoinColumn(name="h"), inverseJoinColumns=@JoinColumn(name="m")) Set<Object> req;
 @ManyToAny @AnyKeyJavaClass(Long.class) @JoinTable(inverseJoinColumns=@JoinColumn(name="m")) @MapKeyColumn(name="k") Map<String,Object> map;
 @ManyToAny @AnyKeyJavaClass(Long.class) @JoinTable(name="h_uq", inverseJoinColumns=@JoinColumn(name="m"), uniqueConstraints=@UniqueConstraint(columnNames={"m"})) Set<Object> uq;
}
