package io.prosa.app.wiring;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// The addresses of the screens.
@Configuration(proxyBeanMethods = false)
class ScreenWiring implements WebMvcConfigurer {
  private final Settings settings;

  ScreenWiring(Settings settings) {
    this.settings = settings;
  }

  @Override
  public void addViewControllers(ViewControllerRegistry registry) {
    registry.addViewController("/").setViewName("forward:/index.html");
    registry.addViewController("/login").setViewName("forward:/login.html");
    registry.addViewController("/console").setViewName("forward:/console.html");
    if (settings.demo()) {
      registry.addViewController("/demo/phone").setViewName("forward:/demo/phone.html");
      registry.addViewController("/demo/site").setViewName("forward:/demo/site.html");
      registry.addViewController("/demo/isp").setViewName("forward:/demo/isp.html");
    }
  }
}
