// Envers: generic superclasses
package e_generic;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.envers.*;

@MappedSuperclass @Audited class Base<T> { @Id long id; T value; @ManyToOne A up; }
@Entity @Audited class A extends Base<String> { }
@Entity @Audited class B extends Base<Integer> { }
@Entity @RevisionEntity class Rev { @Id @GeneratedValue @RevisionNumber int id; @RevisionTimestamp long at; }
