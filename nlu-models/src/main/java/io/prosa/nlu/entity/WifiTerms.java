package io.prosa.nlu.entity;

/// The words that people have for a Wi-Fi network, its name and its password, folded and with the
/// usual slips.
final class WifiTerms {
  static final String NET =
      "(?:wi[ -]?f[iy]|wify|wiff[iy]|wai[ -]?fai|uai-?fai|wireless|redes?|red|network|netwrok|netwok|internet|inet|net|roteador|ruter"
          + "|router|modem|ssid|ва[ий]?[ -]?фа\\p{L}{1,3}|вафл\\p{L}|wi-?fi-?\\p{L}{1,2}|сет(?:ь|и|ью)|сетк\\p{L}|роутер\\p{L}{0,2}|интернет\\p{L}{0,2})";
  static final String KEY =
      "(?:senhas?|sen{1,2}h{0,2}as?|sehna|snha|pas{1,3}w[a-z]{0,4}|passphrase|passcode|passkey|pwd|contra(?:[sc]{1,2}|z)en+i?as?|clave|clabe"
          + "|парол\\p{L}{0,3}|порол\\p{L}{1,2}|пасс?ворд\\p{L}{0,2}"
          + "|(?<=(?:and|the|y|e|la|и|a) )(?:(?:pass|key|pw|ключ)(?= )|chave(?= (?:p(?:a)?r|nova|deve|vai)))|(?:nova |new |nueva |нов\\p{L}{2} )(?:pass|key|chave|contra|ключ)"
          + "|"
          + NET
          + " (?:pass|key|pw|code)|(?:pass|key|chave|contra|ключ\\p{L}{0,2}|пасс) (?:(?:da|do|de|del|de la|от|для|of|for)(?: my| the| minha| meu| mi)? )?"
          + NET
          + ")";
  static final String NAMES =
      "(?:nomes?|nom[br]{1,2}e|name|nmae|ssid|им[яи]|имене[мм]|названи\\p{L}{1,2}|назва)";

  /// What asks for something to be put in place, in whatever form.
  static final String CHANGE =
      "(?:mud[aeo]\\p{L}{0,4}|tro[cq]\\p{L}{1,5}|alter[aeo]\\p{L}{0,4}|modifi[cq]\\p{L}{1,6}|atualiz\\p{L}{1,4}|coloc\\p{L}{1,5}|coloq\\p{L}{2,4}|bot[aeo]\\p{L}{0,3}"
          + "|po[er]|poe\\p{L}{1,2}|ponh\\p{L}{1,3}|deix[ae]\\p{L}{0,3}|us(?:ar?|e)|defin[aei]\\p{L}{0,3}|cadastr[ae]\\p{L}{0,3}|renov[ae]\\p{L}{0,3}"
          + "|cambi[aeo]\\p{L}{0,6}|pon|pong[ao]\\p{L}{0,4}|pon[lmg]\\p{L}{1,5}|pone[rnd]?\\p{L}{0,4}|dej[ae]\\p{L}{0,4}|configur\\p{L}{1,5}|establ\\p{L}{2,8}|actualiz\\p{L}{1,5}"
          + "|chang(?:e|ed|ing)|chnge|chage|set|reset|switch|put|make|use|update"
          + "|поменя\\p{L}{1,4}|меня\\p{L}{1,4}|смени\\p{L}{1,4}|сменить|измени\\p{L}{1,4}|постав\\p{L}{1,5}|став\\p{L}{1,4}|сдела\\p{L}{1,4}|установи\\p{L}{0,3}|зада\\p{L}{1,4}|замени\\p{L}{0,3}|пропиши\\p{L}{0,2})";

  private static final String WISH =
      "(?:quer(?:o|ia|emos)|quier[oae]|quisiera|want|wanted|would|wd|like|i'd|id|gostaria|desejo|deseo|preciso|necesito|need|хочу|хотел[аи]?|хотим|нужен|нужно|надо|мне|бы)";

  /// Words that may stand between an announcement and what it announces.
  private static final String FILLER =
      "(?:por favor|porfa(?:vor|vis)?|por gentileza|p[fl][sv]{0,2}z?|pf|please|пожалуиста|плиз|d[aeo]s?|del?|of|for|from|a[os]?|an|os?|el|l[ao]s?|the|my|me[ui]?s?|minhas?|mi|our|your|noss[ao]"
          + "|nuestr[ao]|th(?:is|at)|est[ae]|ess[ae]|nov[ao]s?|nuev[ao]s?|new|desejad[ao]|desead[ao]|escolhid[ao]|elegid[ao]|desired|chosen|current|que|q|eu|yo|i|it|ela|ele|se|es|agora|ahora|now|both"
          + "|principal|main|guest|home|casa|local|loja|negocio|taller|oficina|escritorio|office|shop|empresa|tienda|consultorio|visitantes?|invitados|convidados|clientes|n[ao]|em|en|in|on|at|dos 2|as duas|las dos|5 ?g(?:hz)?|2[.,]4 ?g?(?:hz)?|2 ?g"
          + "|от|для|из|у|в|к|со?|мо[еия]\\p{L}{0,3}|наш\\p{L}{0,3}|вот|тако[ийе]|нов\\p{L}{2,3}|домашн\\p{L}{2,3}|mim|nos|us|гостев\\p{L}{2,3}|этот|следующии|желаемыи|ему|еи|её|ее|его|нам"
          + "|"
          + WISH
          + "|"
          + NET
          + ")";
  /// 'casa_1' and 'mi.casa' are no words of the sentence.
  private static final String END = "(?![\\p{L}\\d_&@#*$%+/]|[-.][\\p{L}\\d])";

  private static final String SIGN = "(?:[:=]+>?|[-–—]+>?|→|⇒|➡️?|>+|👉)";
  private static final String TO = "(?:p(?:a)?r[ao]|para|p/|por|to|2|as|на|en|a)";
  private static final String BE =
      "(?:pode|puede|pueda|podria|poderia|can|could|may|sej[ao]m?|fique|fosse|ser|sera|seria|e|eh|vai|va|deve|debe|deberia|ficar?|fica|passa|passe|quedar?|quede|tem|tiene|sea|seria|is|be|being|should|must|shall|will|has|have|to"
          + "|igual|como|assim|asi|like|как|так|будет|быть|пусть|пускаи|долж\\p{L}{2,3}|это|станет|called|chamad[ao]|cham[ae]|llam[ae]|llamad[ao]|называ\\p{L}{2,5})";
  private static final String LINK =
      "(?: ?" + SIGN + "(?=\\W|\\p{L}|\\d)| (?:" + BE + "|" + TO + "|" + CHANGE + ")" + END + ")";

  /// Everything up to the value; possessive, so that no text can make it run away.
  static final String LEAD = "((?: " + FILLER + END + "|" + LINK + "){0,9}+) ?";

  /// A lead that says that the value follows, and no other word.
  static final String ANNOUNCING =
      "(?:[:=>→⇒➡👉]️? ?| [-–—]+ ?| (?:para|p(?:a)?r[ao]|p/|por|to|на|sej[ao]m?|fique|fosse|ser|sera|vai ser|sea|quede|be|assim|asi|будет|быть|пусть|это"
          + "|сделаите|сделать|поставьте|поставить|называ\\p{L}{2,5}|cham[ae]|llam[ae]|called)(?: (?:o|a|el|la|ser|to|be|for|будет|пусть))? ?)$";

  /// A value that follows one of these is asked about, not asked for.
  static final String ASKED =
      "(?:qual|quais|cual|what|whats|what's|which|esque[cs]\\p{L}{1,4}|esquec\\p{L}{1,4}|olvid\\p{L}{1,3}|forg[oe]t\\p{L}{0,3}|lembr\\p{L}{1,3}|recuerd\\p{L}{1,3}|remember|know|sei|se la|saber"
          + "|забы\\p{L}{1,4}|помн\\p{L}{1,3}|как[аоу]\\p{L}{1,2}|узна\\p{L}{1,3}|подскажи\\p{L}{0,2}|funciona|aceita|works)";

  private WifiTerms() {}
}
