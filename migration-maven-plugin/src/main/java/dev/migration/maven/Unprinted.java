package dev.migration.maven;

import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.PluginParameterExpressionEvaluator;
import org.codehaus.plexus.component.configurator.expression.ExpressionEvaluationException;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.jspecify.annotations.Nullable;

/**
 * Values of parameters that Maven must not see: with {@code -X} it prints every value that it gives to a goal. A
 * parameter of the type {@link PlexusConfiguration} gets its text as it is in the POM, and what is between
 * <code>${</code> and <code>}</code> is looked up here.
 */
final class Unprinted {

    private final PluginParameterExpressionEvaluator evaluator;

    Unprinted(MavenSession session, MojoExecution execution) {
        this.evaluator = new PluginParameterExpressionEvaluator(session, execution);
    }

    @Nullable
    String value(@Nullable PlexusConfiguration parameter) {
        if (parameter == null || parameter.getValue(null) == null) {
            return null;
        }
        try {
            Object value = evaluator.evaluate(parameter.getValue(null), String.class);
            return value == null ? null : value.toString();
        } catch (ExpressionEvaluationException e) {
            throw new IllegalStateException("migration." + parameter.getName() + " cannot be evaluated", e);
        }
    }
}
