package io.prosa.engine;

import java.util.Set;

/// Words by which customers steer the talk itself instead of answering: stop it, hold it, or point
/// at the other one.
enum Steer {
  /// They do not want what is going on any more; not the same as leaving the provider.
  STOP,
  /// They will be back in a moment.
  WAIT,
  NONE;

  private static final int LONGEST = 6;

  private static final Set<String> STOP_ALONE =
      Plain.set(
          """
          cancela,cancelar,cancele,cancelado,deixa,esquece,esqueca,desisti,desisto,para,parar,pare,sair,\
          voltar,volta,menu,inicio,comecar de novo,recomecar,stop,cancel,exit,quit,back,nevermind,\
          dejalo,olvidalo,olvida,salir,volver,отмена,отмени,отменить,стоп,забудь,забудьте,неважно,назад,\
          меню,выход""");

  private static final Set<String> STOP_FIRST =
      Plain.set(
          """
          deixa pra la,deixa para la,deixa quieto,deixa isso,deixa pra depois,deixa para depois,\
          pode deixar pra la,pode deixar para la,pode esquecer,pode cancelar,quero cancelar,vou cancelar,\
          cancela isso,cancela ai,esquece isso,ok deixa,ta deixa,nao quero mais,desisti disso,mudei de ideia,\
          melhor deixar,never mind,forget it,leave it,cancel that,i changed my mind,don t want it anymore,\
          ya no quiero,dejalo asi,olvidalo ya,cambie de idea,quiero cancelar,не надо,больше не надо,\
          я передумал,передумал,передумала,я передумала,уже не надо""");

  private static final Set<String> WAIT_FIRST =
      Plain.set(
          """
          pera,perai,pera ai,perae,espera,espera ai,espere,calma,calma ai,um momento,um minuto,so um minuto,\
          so um momento,um instante,1 minuto,ja vai,ja mando,ja te mando,ja pego,vou pegar,vou buscar,\
          vou procurar,aguarda,aguarde,segura ai,um segundo,wait,hold on,one moment,one second,just a second,\
          just a moment,give me a minute,un momento,un minuto,un segundo,espera un momento,dame un minuto,\
          ahora te lo mando,секунду,минуту,минутку,подожди,подождите,сейчас,погоди""");

  /// Who names one of these means the contract, not the talk.
  private static final Set<String> SERVICE =
      Plain.set(
          """
          internet,net,contrato,plano,servico,assinatura,fibra,linha,visita,tecnico,service,contract,plan,\
          subscription,account,servicio,suscripcion,plan,договор,интернет,тариф,услугу,подписку""");

  private static final Set<String> OTHER =
      Plain.set(
          """
          outra,outro,errado,errada,errei,nao e essa,nao e esse,nao era essa,nao era esse,nao nao,the other,\
          other one,wrong,otra,otro,equivocada,equivocado,другая,другой,другую,не та,не тот,не ту,ошибся,\
          ошиблась""");

  static Steer of(String text) {
    var line = Plain.line(text);
    var words = Plain.words(text);
    if (words.size() > LONGEST || Plain.holdsAny(line, SERVICE)) {
      return NONE;
    }
    if (STOP_ALONE.contains(line.strip()) || begins(line, STOP_FIRST)) {
      return STOP;
    }
    return begins(line, WAIT_FIRST) ? WAIT : NONE;
  }

  /// Whether this says that not that one was meant: 'no, the other house'.
  static boolean pointsElsewhere(String text) {
    return Plain.holdsAny(Plain.line(text), OTHER);
  }

  /// Whether this denies and at once says something: 'no, the one at the beach'.
  static boolean beginsWithNo(String text) {
    var words = Plain.words(text);
    return words.size() > 1 && YesNo.of(words.getFirst()) == YesNo.NO;
  }

  private static boolean begins(String line, Set<String> phrases) {
    return phrases.stream().anyMatch(phrase -> line.startsWith(" " + phrase + " "));
  }
}
