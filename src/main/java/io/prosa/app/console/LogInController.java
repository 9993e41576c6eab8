package io.prosa.app.console;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Log-in, log-out, and who I am.
@RestController
@RequestMapping("/api")
class LogInController {
  private static final Logger LOG = LoggerFactory.getLogger(LogInController.class);
  private static final Map<String, String> WRONG = Map.of("error", "Usuário ou senha incorretos.");
  private static final Map<String, String> TOO_MANY =
      Map.of("error", "Muitas tentativas. Espere 15 minutos e tente de novo.");

  private final Agents agents;
  private final SecurityContextRepository contexts;

  LogInController(Agents agents, SecurityContextRepository contexts) {
    this.agents = agents;
    this.contexts = contexts;
  }

  record Attempt(@NotNull @Size(max = 100) String user, @NotNull @Size(max = 200) String password) {
    @Override
    public String toString() {
      return "attempt";
    }
  }

  @PostMapping(value = "/login", consumes = "application/json")
  ResponseEntity<Map<String, String>> logIn(
      @RequestBody @Valid Attempt attempt,
      HttpServletRequest request,
      HttpServletResponse response) {
    return switch (agents.logIn(attempt.user(), attempt.password(), request.getRemoteAddr())) {
      case Agents.LogIn.Welcome(var agent) -> {
        begin(agent, request, response);
        yield ResponseEntity.noContent().build();
      }
      case Agents.LogIn.Wrong _ -> ResponseEntity.status(HttpStatus.UNAUTHORIZED).body(WRONG);
      case Agents.LogIn.TooMany _ -> {
        LOG.warn("log-in refused after too many tries from {}", request.getRemoteAddr());
        yield ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS).body(TOO_MANY);
      }
    };
  }

  /// A fresh session id, so that one planted before the log-in is worth nothing.
  private void begin(Agents.Agent agent, HttpServletRequest request, HttpServletResponse response) {
    request.getSession(true);
    request.changeSessionId();
    var role = new SimpleGrantedAuthority("ROLE_" + agent.role());
    var context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(
        UsernamePasswordAuthenticationToken.authenticated(agent.user(), null, List.of(role)));
    SecurityContextHolder.setContext(context);
    contexts.saveContext(context, request, response);
    LOG.info("agent {} logged in", agent.user());
  }

  @PostMapping("/logout")
  ResponseEntity<Void> logOut(HttpSession session) {
    session.invalidate();
    SecurityContextHolder.clearContext();
    return ResponseEntity.noContent().build();
  }

  /// Nothing for those who are not logged in: to ask is no mistake that a browser should report.
  @GetMapping("/me")
  ResponseEntity<Agents.Agent> me(@Nullable Principal principal) {
    return Optional.ofNullable(principal)
        .flatMap(p -> agents.find(p.getName()))
        .map(ResponseEntity::ok)
        .orElseGet(() -> ResponseEntity.noContent().build());
  }
}
