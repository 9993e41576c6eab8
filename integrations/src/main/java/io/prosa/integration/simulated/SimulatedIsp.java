package io.prosa.integration.simulated;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;

/// A whole provider on this machine: billing, routers and WhatsApp, over real HTTP, with customers
/// to play. Everything it holds is invented, and its tokens open nothing else.
public final class SimulatedIsp implements AutoCloseable {
  public static final String IXC_TOKEN = IxcDoor.TOKEN;
  public static final String GRAPH_TOKEN = "simulated-graph-token";
  public static final String APP_SECRET = "simulated-app-secret";
  public static final String PHONE_NUMBER_ID = "209900000000001";
  public static final String ACCOUNT_ID = "309900000000001";
  public static final String DISPLAY_NUMBER = "551155500900";
  public static final int RELEASE_DAYS = IxcReleases.DAYS;

  private final Clock clock;
  private final ZoneId zone;
  private final IxcTables tables = new IxcTables();
  private final MediaShelf media = new MediaShelf();
  private final WebhookPosts posts = new WebhookPosts();
  private final Journal journal;
  private final AcsDevices devices;
  private final Talks talks;
  private final Faults faults;
  private final Webhooks webhooks;
  private final Loopback server;
  private volatile List<DemoCustomer> customers = List.of();

  private SimulatedIsp(int port, Clock clock, ZoneId zone) {
    this.clock = clock;
    this.zone = zone;
    this.journal = new Journal(clock);
    this.devices = new AcsDevices(clock, journal);
    this.talks = new Talks(clock);
    this.faults = new Faults(clock);
    this.webhooks = new Webhooks(clock);
    this.server = new Loopback(port);
  }

  /// Starts it; port 0 takes a free one.
  public static SimulatedIsp start(int port, Clock clock, ZoneId zone) {
    var isp = new SimulatedIsp(port, clock, zone);
    isp.reset();
    isp.open();
    return isp;
  }

  private void open() {
    var releases = new IxcReleases(tables, journal, clock, zone);
    var ixc = new IxcDoor(tables, releases);
    var acs = new AcsDoor(devices);
    var graph = new GraphDoor(talks, media, this::phone);
    var state = new DemoState(tables, devices, journal, faults);
    var demo = new DemoDoor(this, state, media, clock);
    server.open("/ixc/webservice/v1/", call -> faults.answer(Partner.IXC, ixc, call));
    server.open("/acs/", call -> faults.answer(Partner.ACS, acs, call));
    server.open("/graph/", call -> faults.answer(Partner.GRAPH, graph, call));
    server.open("/demo/", demo::answer);
    server.start();
  }

  private String url(String path) {
    return "http://127.0.0.1:" + server.port() + path;
  }

  public int port() {
    return server.port();
  }

  /// For `IxcClient`.
  public String ixcUrl() {
    return url("/ixc/webservice/v1");
  }

  /// For `GenieAcsClient`.
  public String acsUrl() {
    return url("/acs");
  }

  /// For `CloudApi`, without the version.
  public String graphUrl() {
    return url("/graph");
  }

  public String demoUrl() {
    return url("/demo");
  }

  /// Where messages and statuses are posted to, signed with `APP_SECRET`; nowhere before this.
  public void deliverWebhooksTo(URI webhook) {
    posts.aimAt(webhook, APP_SECRET);
  }

  public List<DemoCustomer> customers() {
    return customers;
  }

  /// The phone of a number, a customer's or a stranger's.
  public GraphPhone phone(String waId) {
    return phone(talks.of(waId));
  }

  private GraphPhone phone(Talk talk) {
    return new GraphPhone(talk, webhooks, posts);
  }

  /// Switches the router behind a login on or off.
  public void switchRouter(String login, boolean isOn) {
    devices.switchOn(login, isOn);
  }

  /// The Wi-Fi passwords that the router behind a login now has, one for each band.
  public List<String> wifiKeys(String login) {
    return devices.byLogin(login).map(d -> devices.values(d, DemoRouters.keys())).orElse(List.of());
  }

  /// Makes a system misbehave for a while.
  ///
  /// @param mode as in the control API, such as `slow` or `apply-then-timeout`
  /// @param delay how long a slow call is held before it is applied, or an applied one before it is
  ///     answered
  public void fault(Partner partner, String mode, Duration lasting, Duration delay) {
    fault(partner, new Fault(Fault.Mode.parse(mode), clock.instant().plus(lasting), delay));
  }

  void fault(Partner partner, Fault fault) {
    faults.set(partner, fault);
  }

  /// Puts everything back to how it started, dates counted from today.
  public void reset() {
    faults.clear();
    tables.clear();
    devices.clear();
    journal.clear();
    media.clear();
    var data = new DemoData(tables, clock, zone);
    new DemoPeople(data).fill();
    new DemoRouters(devices, clock).fill();
    customers = data.customers();
    talks.reset(customers);
  }

  @Override
  public void close() {
    server.close();
    posts.close();
  }
}
