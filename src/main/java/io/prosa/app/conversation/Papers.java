package io.prosa.app.conversation;

import io.prosa.engine.Unavailable;
import io.prosa.engine.billing.Invoices;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/// Hands out the files of a conversation, fetched fresh; whoever asks must own the conversation.
@Component
public class Papers {
  private final Transcript transcript;
  private final Invoices invoices;

  Papers(Transcript transcript, Invoices invoices) {
    this.transcript = transcript;
    this.invoices = invoices;
  }

  public ResponseEntity<byte[]> fetch(UUID conversation, long no) {
    var paper =
        transcript
            .paper(conversation, no)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    try {
      var pdf =
          invoices
              .pdf(paper.invoiceId())
              .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
      return ResponseEntity.ok()
          .contentType(MediaType.APPLICATION_PDF)
          .header(
              HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + paper.fileName() + "\"")
          .body(pdf);
    } catch (Unavailable gone) {
      throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE, "billing is away", gone);
    }
  }
}
