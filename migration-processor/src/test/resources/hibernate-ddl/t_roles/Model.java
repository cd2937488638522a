// types that are stated for map keys, list indexes, ids of rows and keys of references to any entity
package t_roles;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.*;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.*;
import org.hibernate.type.descriptor.jdbc.*;

@Entity
class A {
    @Id
    Long id;

    @ElementCollection
    @MapKeyJdbcTypeCode(SqlTypes.SMALLINT)
    Map<Integer, String> keyCode;

    @ElementCollection
    @MapKeyJdbcType(CharJdbcType.class)
    Map<String, String> keyType;

    @ElementCollection
    @MapKeyJavaType(LongJavaType.class)
    Map<Long, String> keyJava;

    @OneToMany
    @MapKeyColumn(name = "k", length = 7)
    @MapKeyJdbcTypeCode(SqlTypes.CHAR)
    Map<String, B> keyOfEntity;

    @ElementCollection
    @OrderColumn
    @ListIndexJdbcTypeCode(SqlTypes.BIGINT)
    List<String> indexCode;

    @ElementCollection
    @OrderColumn
    @ListIndexJdbcType(SmallIntJdbcType.class)
    List<String> indexType;

    @ElementCollection
    @OrderColumn
    @ListIndexJavaType(LongJavaType.class)
    List<String> indexJava;

    @ElementCollection
    @CollectionId(column = @Column(name = "row_id"), generator = "increment")
    @CollectionIdJavaType(IntegerJavaType.class)
    @CollectionIdJdbcType(SmallIntJdbcType.class)
    List<String> rowType;

    @ElementCollection
    @CollectionId(column = @Column(name = "row_id"), generator = "increment")
    @CollectionIdJavaType(LongJavaType.class)
    List<String> rowJava;

    @Any
    @AnyKeyJavaClass(Long.class)
    @AnyKeyJdbcType(IntegerJdbcType.class)
    @JoinColumn(name = "any_type_id")
    Object anyType;

    @Any
    @AnyKeyJavaType(StringJavaType.class)
    @JoinColumn(name = "any_java_id")
    Object anyJava;
}

@Entity
class B {
    @Id
    Long id;
}
