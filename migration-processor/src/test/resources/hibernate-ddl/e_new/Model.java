// Envers: what Hibernate 7 has, in an audit table
package e_new;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.envers.*;

@Entity @Audited class Thing { @Id long id; @Column(secondPrecision=2) java.time.LocalDateTime two; @Column(secondPrecision=3) java.time.Instant three; @Column(secondPrecision=3) java.time.LocalTime time; @Column(secondPrecision=3) java.time.OffsetTime offsetTime; @Column(comment="c", check=@CheckConstraint(constraint="chk2 > 0")) int chk2; @Column(options="not null") String opt; @Column(columnDefinition="varchar(12)", options="default 'a'") String both; }
@Entity @RevisionEntity class Rev { @Id @GeneratedValue @RevisionNumber int id; @RevisionTimestamp long at; }
