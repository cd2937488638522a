// entities as Kotlin has them; its compiler hands only class files over
package kotlin_model

import jakarta.persistence.*
import java.math.BigDecimal
import java.time.Instant
import java.util.UUID

enum class Colour { RED, GREEN, BLUE }

@JvmInline
value class Email(val value: String)

@JvmInline
value class Points(val value: Long)

@Embeddable
data class Money(var amount: BigDecimal = BigDecimal.ZERO, @Column(length = 3) var currency: String = "EUR")

@Embeddable
data class SeatId(var row: Int = 0, @Column(name = "place") var seat: String = "") : java.io.Serializable

@MappedSuperclass
abstract class Base {
    @Id
    @GeneratedValue
    var id: Long? = null

    @Version
    var version: Int = 0

    lateinit var createdAt: Instant
}

@Entity
@Table(name = "customers", indexes = [Index(name = "ix_customers_email", columnList = "mail")])
open class Customer(
    @Column(nullable = false, length = 100)
    var name: String,
    @field:Column(name = "mail", unique = true)
    var email: String?,
    @Enumerated(EnumType.STRING)
    var colour: Colour? = null,
    var age: Int = 0,
    var height: Int? = null,
    var active: Boolean = true,
    var isVip: Boolean = false,
    var isOld: Boolean? = null,
) : Base() {
    @Embedded
    @AttributeOverride(name = "amount", column = Column(name = "credit"))
    var credit: Money = Money()

    @OneToMany(mappedBy = "customer", cascade = [CascadeType.ALL])
    var orders: MutableList<Purchase> = mutableListOf()

    @ElementCollection
    var tags: MutableSet<String> = mutableSetOf()

    @ElementCollection
    @Enumerated(EnumType.STRING)
    val colours: MutableMap<String, Colour> = HashMap()

    var points: Points = Points(0)

    var contact: Email? = null

    @Transient
    var cached: String? = null

    @delegate:Transient
    val label: String by lazy { name }

    @get:Transient
    val upper: String
        get() = name.uppercase()

    companion object {
        const val LIMIT = 10
        @JvmStatic
        val DEFAULT = "x"
        @JvmField
        val OTHER = 3
    }
}

@Entity
class Purchase : Base() {
    @ManyToOne(optional = false)
    lateinit var customer: Customer

    @Lob
    var note: String? = null

    var key: UUID = UUID.randomUUID()

    var data: ByteArray? = null

    var letters: CharArray? = null

    var numbers: Array<Int>? = null

    var day: java.time.LocalDate? = null

    var kind: Char = 'a'

    var price: Double = 0.0
}

@Entity
class Seat(@EmbeddedId var id: SeatId = SeatId(), @ManyToOne var owner: Customer? = null)

@Entity
@Table(name = "getters")
open class Getters {
    @get:Id
    open var id: Long = 0

    @get:Column(name = "title", length = 50)
    open var name: String? = null

    open val computed: String
        @Transient get() = "x"
}

@Entity
data class Line(
    @Id val id: Long,
    val count: Long?,
    @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "order_fk", nullable = false) val order: Purchase?,
)

@Entity
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
sealed class Shape(@Id var id: Int = 0)

@Entity
class Circle : Shape() {
    var radius: Double = 1.0
}

@Entity
class Square : Shape() {
    var side: Double? = null
}

@Converter(autoApply = true)
class DurationConverter : AttributeConverter<java.time.Period, String> {
    override fun convertToDatabaseColumn(attribute: java.time.Period?): String? = attribute?.toString()

    override fun convertToEntityAttribute(dbData: String?): java.time.Period? = dbData?.let { java.time.Period.parse(it) }
}

@Entity
class Holder<T>(@Id var id: Long = 0, var period: java.time.Period? = null)
