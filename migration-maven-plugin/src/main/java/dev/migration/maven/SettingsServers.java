package dev.migration.maven;

import dev.migration.error.MigrationException;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.building.SettingsProblem;
import org.apache.maven.settings.crypto.DefaultSettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.apache.maven.settings.crypto.SettingsDecryptionResult;
import org.jspecify.annotations.Nullable;

/** The credentials in settings.xml. */
record SettingsServers(Settings settings, SettingsDecrypter decrypter) {

    /** The decrypted credentials of a server, or null if there is none of that id. */
    DatabaseSettingsReader.@Nullable Credentials find(String id) {
        Server server = settings.getServer(id);
        if (server == null) {
            return null;
        }
        SettingsDecryptionResult result = decrypter.decrypt(new DefaultSettingsDecryptionRequest(server));
        for (SettingsProblem problem : result.getProblems()) {
            if (problem.getSeverity() != SettingsProblem.Severity.WARNING) {
                throw new MigrationException(
                        "The password of server '" + id + "' in settings.xml cannot be decrypted: "
                                + problem.getMessage(),
                        "Encrypt it again with `mvn --encrypt-password`; ~/.m2/settings-security.xml must hold the"
                                + " master password that it was encrypted with.");
            }
        }
        Server decrypted = result.getServer();
        return new DatabaseSettingsReader.Credentials(decrypted.getUsername(), decrypted.getPassword());
    }
}
