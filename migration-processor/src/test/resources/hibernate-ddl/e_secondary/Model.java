// Envers: secondary tables
package e_secondary;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.envers.*;

@Entity @Audited @SecondaryTable(name="more", pkJoinColumns=@PrimaryKeyJoinColumn(name="m_id")) @SecondaryTable(name="half") @SecondaryTable(name="noneAudited") @SecondaryAuditTable(secondaryTableName="more", secondaryAuditTableName="more_past") class Main { @Id long id; String a; @Column(table="more") String b; @Column(table="half") String c; @NotAudited @Column(table="half") String d; @NotAudited @Column(table="noneAudited") String e; }
@Entity @Audited @AuditTable("two_past") @SecondaryTable(name="sec") class Two { @Id long id; @Column(table="sec") String b; @ManyToOne @JoinColumn(table="sec") Main main; }
@Entity @RevisionEntity class Rev { @Id @GeneratedValue @RevisionNumber int id; @RevisionTimestamp long at; }
