package io.prosa.integration.simulated;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import io.prosa.integration.pix.BoletoLine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/// Draws an invoice as a real PDF: what is owed, the line to type, the Pix code to scan.
final class InvoicePdf {
  private static final float LEFT = 60;
  private static final float TOP = 770;
  private static final float LINE = 22;
  private static final float MODULE = 2.5f;

  private final IxcTables tables;

  InvoicePdf(IxcTables tables) {
    this.tables = tables;
  }

  /// Empty when there is no such invoice.
  Optional<byte[]> of(String invoice) {
    return tables.byId("fn_areceber", invoice).map(this::draw);
  }

  private byte[] draw(Map<String, String> row) {
    try (var document = new PDDocument();
        var bytes = new ByteArrayOutputStream()) {
      var page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      try (var content = new PDPageContentStream(document, page)) {
        write(content, lines(row));
        code(content, DemoData.pixOf(tables, row.getOrDefault("id", "")));
      }
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> lines(Map<String, String> row) {
    var customer = tables.byId("cliente", row.getOrDefault("id_cliente", "")).orElse(Map.of());
    var line = row.getOrDefault("linha_digitavel", "");
    return List.of(
        DemoData.PROVIDER,
        "Fatura " + row.getOrDefault("id", ""),
        "Cliente: " + customer.getOrDefault("razao", ""),
        "Contrato: " + row.getOrDefault("id_contrato", ""),
        "Vencimento: " + row.getOrDefault("data_vencimento", ""),
        "Valor: R$ " + row.getOrDefault("valor_aberto", "").replace('.', ','),
        BoletoLine.parse(line).map(BoletoLine::punctuated).orElse(line));
  }

  private static void write(PDPageContentStream content, List<String> lines) throws IOException {
    content.beginText();
    content.setFont(new PDType1Font(FontName.HELVETICA), 13);
    content.newLineAtOffset(LEFT, TOP);
    for (var line : lines) {
      content.showText(line);
      content.newLineAtOffset(0, -LINE);
    }
    content.endText();
  }

  private static void code(PDPageContentStream content, String pix) throws IOException {
    if (pix.isEmpty()) {
      return;
    }
    var matrix = matrix(pix);
    for (var y = 0; y < matrix.getHeight(); y++) {
      for (var x = 0; x < matrix.getWidth(); x++) {
        if (matrix.get(x, y)) {
          content.addRect(LEFT + x * MODULE, TOP - 200 - y * MODULE, MODULE, MODULE);
        }
      }
    }
    content.fill();
  }

  private static BitMatrix matrix(String pix) throws IOException {
    try {
      return new QRCodeWriter().encode(pix, BarcodeFormat.QR_CODE, 0, 0);
    } catch (WriterException e) {
      throw new IOException(e);
    }
  }
}
