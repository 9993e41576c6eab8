package io.prosa.app.wiring;

import io.prosa.engine.identity.Level;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// All settings, with their defaults in `application.yml` and their meaning in
/// docs/configuration.md.
///
/// @param demo known log-ins, simulated provider, demo phone
/// @param data where the embedded databases keep their files, a demo's and a real installation's
///     apart
@Validated
@ConfigurationProperties("prosa")
public record Settings(
    boolean demo,
    @NotNull Path data,
    @Valid @NotNull Provider provider,
    @Valid @NotNull Bot bot,
    @Valid @NotNull Horizons horizons,
    @Valid @NotNull Redis redis,
    @Valid @NotNull WhatsApp whatsapp,
    @Valid @NotNull Ixc ixc,
    @Valid @NotNull GenieAcs genieacs,
    @Valid @NotNull Widget widget,
    @Valid @NotNull Console console) {
  /// Where this installation's embedded databases keep their files.
  Path folder() {
    return folder(data, demo);
  }

  static Path folder(Path data, boolean demo) {
    return data.resolve(demo ? "demo" : "real");
  }

  /// @param name as customers know it
  /// @param office what is answered to 'where are you, when are you open'
  public record Provider(@NotBlank String name, @NotBlank String office, @NotNull ZoneId zone) {}

  /// @param sure from this probability on a request is taken as understood
  /// @param likely from this probability on the bot asks back
  /// @param keep the share of good requests that are not to be taken for out of scope
  /// @param talk silence after which a new talk begins
  /// @param shortWait how long a burst is waited for when the message looks complete
  /// @param longWait and when it looks as if more will follow
  /// @param staleAfter older messages are not acted on, only answered
  /// @param wifiLevel identity level for Wi-Fi changes
  /// @param wifiChangesPerDay how often a login's password may be changed in a day
  /// @param releaseDays how many days a trust release lasts
  /// @param workers how many conversations are stepped at once
  public record Bot(
      @NotBlank String name,
      @DecimalMin("0.1") @DecimalMax("1.0") double sure,
      @DecimalMin("0.05") @DecimalMax("1.0") double likely,
      @DecimalMin("0.5") @DecimalMax("1.0") double keep,
      @NotNull Duration talk,
      @NotNull Duration shortWait,
      @NotNull Duration longWait,
      @NotNull Duration staleAfter,
      @NotNull @DefaultValue("VERIFIED") Level wifiLevel,
      @Min(1) @Max(50) @DefaultValue("1") int wifiChangesPerDay,
      @Min(1) @Max(30) int releaseDays,
      @Min(1) @Max(64) int workers) {}

  /// After what time something in doubt is looked at or repeated: earlier would invite doubles.
  ///
  /// @param change how long a back end may still be carrying out what we gave up waiting for
  /// @param echo how long a delivery state of a message may still come after its sending was lost
  ///     sight of
  public record Horizons(@NotNull Duration change, @NotNull Duration echo) {}

  /// @param url empty starts the embedded one
  public record Redis(@NotNull String url) {}

  /// @param phoneNumberId empty means that no WhatsApp number is connected
  /// @param appSecrets the app's secret; two while one is being exchanged
  /// @param codeTemplate the approved authentication template for one-time codes
  public record WhatsApp(
      @NotBlank String baseUrl,
      @NotBlank String version,
      @NotNull String phoneNumberId,
      @NotNull String token,
      @NotNull List<String> appSecrets,
      @NotNull String verifyToken,
      @NotBlank String codeTemplate) {
    @Override
    public String toString() {
      return "WhatsApp number " + phoneNumberId;
    }
  }

  /// @param token `{user id}:{hash}` as IXC shows it
  public record Ixc(@NotNull String url, @NotNull String token) {
    @Override
    public String toString() {
      return "IXC at " + url;
    }
  }

  /// @param authorization the header that a proxy in front asks for, empty for none
  public record GenieAcs(
      @NotNull String url, @NotNull String authorization, @NotNull Duration informInterval) {
    @Override
    public String toString() {
      return "GenieACS at " + url;
    }
  }

  /// @param origins sites that may show the widget, such as `https://www.provedor.example`
  public record Widget(@NotNull List<String> origins) {}

  /// @param firstUser made at the first start when there is no agent yet; empty for none
  public record Console(@NotNull String firstUser, @NotNull String firstPassword) {
    @Override
    public String toString() {
      return "console";
    }
  }
}
