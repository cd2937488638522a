ERR t_convert_stated_attributes [postgresql.jpa] AnnotationException: 'AttributeConverter' not allowed for attribute 'd' annotated '@jakarta.persistence.Temporal'
-- REJECTED: org.hibernate.AnnotationException: 'AttributeConverter' not allowed for attribute 'd' annotated '@jakarta.persistence.Temporal'
--   cause: 
