package gateway;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;

/** One call of something that is counted. */
@MappedSuperclass
abstract class Metric {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Integer id;

    @Column(nullable = false)
    private Instant timestamp;

    private double responseTime;

    private boolean isSuccess;

    @Column(columnDefinition = "text")
    private String errorMessage;
}
