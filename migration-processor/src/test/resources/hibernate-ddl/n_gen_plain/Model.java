// generators: AUTO, SEQUENCE, IDENTITY, TABLE, UUID
package n_gen_plain;

import jakarta.persistence.*;
import jakarta.persistence.Table;
import jakarta.persistence.Temporal;
import org.hibernate.Length;
import jakarta.persistence.Index;
import jakarta.persistence.OrderBy;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.Parameter;
import org.hibernate.annotations.*;
import org.hibernate.type.SqlTypes;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity class AutoLong { @Id @GeneratedValue Long id; }
@Entity class AutoInt { @Id @GeneratedValue int id; }
@Entity class AutoUuid { @Id @GeneratedValue UUID id; }
@Entity class AutoShort { @Id @GeneratedValue short id; }
@Entity class AutoBigDec { @Id @GeneratedValue BigDecimal id; }
@Entity class AutoBigInt { @Id @GeneratedValue BigInteger id; }
@Entity class SeqDefault { @Id @GeneratedValue(strategy=GenerationType.SEQUENCE) Long id; }
@Entity class SeqNamedGenOnly { @Id @GeneratedValue(strategy=GenerationType.SEQUENCE, generator="undefinedGen") Long id; }
@Entity class SeqGen { @Id @GeneratedValue(generator="sg") @SequenceGenerator(name="sg") Long id; }
@Entity class SeqGen2 { @Id @GeneratedValue(generator="sg2") @SequenceGenerator(name="sg2", sequenceName="mySeq", initialValue=100, allocationSize=1) Long id; }
@Entity class SeqGenNoName { @Id @GeneratedValue @SequenceGenerator(sequenceName="anonSeq", allocationSize=10) Long id; }
@Entity class Ident { @Id @GeneratedValue(strategy=GenerationType.IDENTITY) Long id; String x; }
@Entity class IdentInt { @Id @GeneratedValue(strategy=GenerationType.IDENTITY) int id; }
@Entity class TabDefault { @Id @GeneratedValue(strategy=GenerationType.TABLE) Long id; }
@Entity class TabGen { @Id @GeneratedValue(generator="tg") @TableGenerator(name="tg") Long id; }
@Entity class TabGen2 { @Id @GeneratedValue(generator="tg2") @TableGenerator(name="tg2", table="idGens", pkColumnName="genName", valueColumnName="genVal", pkColumnValue="cust", initialValue=5, allocationSize=7) Long id; }
@Entity class StrUuid { @Id @GeneratedValue(strategy=GenerationType.UUID) String id; }
@Entity class Uuid2 { @Id @UuidGenerator(style=UuidGenerator.Style.TIME) UUID id; }
@Entity(name="OtherName") @Table(name="renamed_table") class Renamed { @Id @GeneratedValue Long id; }
@Entity class BaseSeq { @Id @GeneratedValue Long id; }
@Entity class SubSeq extends BaseSeq { String s; }
