package io.prosa.engine;

import java.util.List;
import java.util.Set;

/// What is said to a yes-or-no question. A yes must be nothing but a yes: whoever asks back, adds a
/// condition or names something else has not agreed, and is asked again.
enum YesNo {
  YES,
  NO,
  /// Asks back, hesitates or adds a condition: never a yes, whatever a classifier thinks of it.
  DOUBTFUL,
  /// None of the words that are known here.
  OPEN;

  private static final Set<String> YES_WORDS =
      Plain.set(
          """
          sim,s,ss,sss,sm,claro,pode,podem,ok,okay,okey,isso,aham,uhum,bora,quero,confirmo,confirmado,\
          positivo,aceito,autorizo,concordo,certo,certeza,ctz,beleza,blz,fechado,combinado,isso mesmo,\
          manda,libera,troca,vai,exato,exatamente,correto,perfeito,show,\
          yes,yeah,yep,yup,sure,ok,absolutely,definitely,please,y,ya,correct,\
          si,dale,vale,por supuesto,claro,listo,confirmo,acepto,de una,\
          да,ага,конечно,угу,давай,давайте,хорошо,ок,подтверждаю,согласен,согласна,можно,\
          👍,👌,✅,🙏,✔""");

  /// What may stand beside a yes without taking anything from it.
  private static final Set<String> BESIDE =
      Plain.set(
          """
          por,favor,pf,pfv,pff,pfvr,porfa,obrigado,obrigada,obg,moco,moca,amigo,amiga,querida,querido,\
          com,ser,a,o,e,de,da,do,em,na,no,minha,meu,senha,internet,confianca,wifi,wi,fi,rede,net,linha,\
          agora,ja,logo,entao,ta,tudo,bom,bem,eu,ir,fazer,faz,trocar,liberar,mudar,muda,mandar,enviar,\
          seguir,frente,em frente,isso,tem,que,mesmo,la,pra,mim,voce,sem,duvida,\
          nisso,nenhum,supuesto,una,go,ahead,do,it,that,you,can,change,the,release,please,thanks,thank,now,for,me,password,is,fine,\
          right,all,that's,yes,of,course,i,agree,\
          hazlo,cambia,cambiala,cambiar,la,el,contrasena,clave,ahora,gracias,puede,puedes,adelante,libera,\
          liberala,esta,bien,correcto,\
          меняй,меняйте,смените,поменяй,поменяйте,включай,включайте,включите,пожалуйста,спасибо,пароль,всё,\
          верно,так,я,\
          😊,🙂,😀,😃,😁,❤,🎉""");

  private static final Set<String> NO_WORDS =
      Plain.set(
          """
          não,n,nn,nnn,negativo,nunca,jamais,nem,nop,nops,\
          no,nope,not,don,dont,never,nah,\
          nada,tampoco,\
          нет,не,неа,ни,никогда,\
          👎,❌,🚫""");

  /// A no in its words, a yes in its meaning.
  private static final Set<String> NO_OBJECTION =
      Plain.set(
          """
          sem problema,sem problemas,sem prob,n tem problema,nao tem problema,nao vejo problema,nao me importo,nao ligo,sem duvida,nao tem erro,\
          no problem,no worries,i don't mind,\
          no hay problema,ningun problema,sin problema,no me importa,\
          без проблем,не против,не возражаю""");

  private static final Set<String> DOUBT =
      Plain.set(
          """
          mas,porem,so que,amanha,depois,espera,pera,perai,outra,outro,outras,outros,errado,errada,errei,\
          pensar,melhor,ainda,se,quando,quanto,demora,demorar,calma,antes,talvez,acho,sei la,\
          but,tomorrow,later,wait,other,another,wrong,think,maybe,if,when,how,first,\
          pero,manana,luego,despues,otra,otro,equivocado,equivoque,pensarlo,quizas,tal vez,cuando,cuanto,\
          но,завтра,потом,позже,подожди,подождите,другой,другая,другую,ошибся,ошиблась,подумаю,если,когда,\
          сколько,может,сначала""");

  private static final Set<String> SOFT_NO =
      Plain.set(
          """
          melhor nao,agora nao,hoje nao,ainda nao,acho que nao,prefiro nao,quero nao,pode nao,\
          mejor no,ahora no,todavia no,creo que no,better not,rather not,i do not,i don t,лучше не надо,\
          пока нет,пока не надо""");

  static YesNo of(String text) {
    var line = Plain.line(text);
    for (var phrase : NO_OBJECTION) {
      line = line.replace(" " + phrase + " ", " ok ");
    }
    var words = line.isBlank() ? List.<String>of() : List.of(line.strip().split(" "));
    if (words.isEmpty()) {
      return OPEN;
    }
    if (Steer.of(text) == Steer.STOP || Plain.holdsAny(line, SOFT_NO)) {
      return NO;
    }
    var asksBack = text.indexOf('?') >= 0 || text.chars().anyMatch(Character::isDigit);
    if (NO_WORDS.contains(words.getFirst())) {
      return asksBack ? DOUBTFUL : NO;
    }
    var holdsNo = words.stream().anyMatch(NO_WORDS::contains);
    if (asksBack || holdsNo || Plain.holdsAny(line, DOUBT)) {
      return DOUBTFUL;
    }
    var isNothingElse = words.stream().allMatch(w -> YES_WORDS.contains(w) || BESIDE.contains(w));
    return isNothingElse && words.stream().anyMatch(YES_WORDS::contains) ? YES : OPEN;
  }
}
