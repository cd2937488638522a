// @JdbcTypeRegistration of Hibernate's classes in their places, @CollectionTypeRegistration
package t_registrations;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.CollectionTypeRegistration;
import org.hibernate.annotations.JdbcTypeRegistration;
import org.hibernate.metamodel.CollectionClassification;
import org.hibernate.type.descriptor.jdbc.CharJdbcType;
import org.hibernate.usertype.UserCollectionType;

@JdbcTypeRegistration(CharJdbcType.class)
@CollectionTypeRegistration(classification = CollectionClassification.BAG, type = Lists.class)
@Entity class A {
    @Id Long id;
    UUID u;
    String s;
    boolean b;
    char c;
    java.time.Instant i;
    @ElementCollection List<String> bag;
    @ElementCollection Set<String> set;
    @ElementCollection @OrderColumn List<String> list;
    @OneToMany Collection<A> as;
    @ElementCollection Map<String, String> map;
}

abstract class Lists implements UserCollectionType { }
