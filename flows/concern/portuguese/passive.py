"""What Portuguese says of not wanting to be, one meaning after the other."""

SHAPES = {
    "wish": """
        (deitar me|dormir|deitar) ..3 (fosse|seja) ..1 última vez
        viver ..2 (castigo|suplício|tortura|tormento|condenação)
        (acontecesse|acontecer|acontece) ..3 eu (morresse|morrer|morro)
        não (chego|chegue|vou chegar|chegarei) (viv*|com vida) ..1
        não ter (que|de) (viver|acordar|existir) ($|nem|mais|um|amanhã)
        (mais fácil|melhor|bom|simples) ..1 se eu ..2 (deixasse|parasse) de
            (existir|viver|respirar)
        (nada|ninguém) ..1 me (faz|dá|anima|motiva) ..1 (querer|vontade de|a)? (continuar|seguir)?
            (LIVE|vivendo|viver)
        (imagin*|penso|sonho|planejo|pensando) ..3 (meu|próprio) (enterro|funeral|velório)
        (viver|aguentar|suportar) (nem)? (mais)? (um|outro) dia ($|mais|neste|desta)
        (triste|decepcion*|raiva|chatead*|pena) ..2 (ainda|continuar|continuo|sigo|estar|por) ..1
            (respirar|respirando|viv*|respiro)
        vivi ..1 (suficiente|bastante|demais) ($|já|não|e)
        se eu (morresse|morrer) (dormindo|hoje|amanhã|esta noite|essa noite|agora|no sono)
        (queria|quem dera|tomara|oxalá|gostava) ..8 não (acordasse|amanhecesse)
            ($|mais|amanhã|nunca)
        (vida|existência|viver) me (pesa|esmaga|sufoca|dói) ($|demais|muito)
        (vida|existência) pesa (demais|muito|tanto)
        espero ..1 nada ..1 (da|desta|dessa) vida ($|só|além|a não ser|exceto)
        nada ..2 (pra|para) mim ..1 (neste|nesse|nesta|nessa) (mundo|vida)
        (tudo|problemas|dor|sofrimento) ..2 (resolv*|acaba*|termina*|melhora*|soluciona*) ..1 se
            eu (morresse|morrer|sumisse|não existisse|me matasse|desaparecesse)
        (ir embora|sair|fugir|partir) (desta|dessa|da) (vida|existência) ($|e|pra|para)
        (quero|queria|vontade de|gostava de) (deixar de|parar de) (ser|estar) ($|e)
        (não) ..1 me (assusta*|incomoda*|importa*) ..1 (em|se)? ..1 (morrer|não
            acordar|morresse|morrer hoje)
        (só vejo|vejo só|resta) ..2 (túmulo|caixão|cova|morte)
        (vou|posso|quero|enfim|finalmente) ..1 descansar ..1 (de tudo e de todos|desta vida|dessa
            vida|deste mundo|eternamente)
        (nenhum|nenhuma|não tenho|não vejo|sem) ..1 (motivo|motivos|razão|razões) (para|pra|de)
            ..1 (continuar viv*|estar viv*|ficar viv*|existir)
        (preferia|queria|prefiro|antes|tomara|oxalá|melhor) ..2 (não|nem|nunca) (ter|tivesse|tivera)
            ..1 (vindo|chegado|nascido) ($|ao mundo|a este mundo|nunca|mais|neste mundo)
        (invejo|inveja|ciúme*) ..2 (de)? ..1 (quem|mortos|os que|aqueles que|defuntos|pessoas que)
            ..2 (morreu|morreram|mortos|descansa*|partiu|partiram|morre|morrem|foram embora)?
        (não|nem) (faço|fazer) (mais)? questão de (viver|existir|estar viv*|continuar (viv*|aqui))
        (esperando|espero|aguardo|à espera|a espera|esperar) ..2 (minha hora|pela morte|a morte|meu
            fim|pelo meu fim|de morrer|o meu fim|pelo fim da vida) ..1 ($|chegar|chegue|de partir)
        (quero|queria|tomara|espero|só queria|preciso) ..1 que ..3 (acabe|acabasse|termine|pare|
            terminasse|apague|parasse) ..2 (minha vida|a vida|meu coração)
        (não|nem) (quero|queria|desejo|espero) ..1 ver ..1 (dia de)? amanhã ($|nascer|chegar)
        (odeio|detesto|triste|raiva|pena|chateia|frustra*) ..6 (estou|estar|sigo|continuo) viv*
        (me apagar|apagar me|me evaporar|evaporar|me dissolver|dissolver me|me desintegrar|me
            extinguir) ..2 (da face|deste mundo|desse mundo|do mundo|do mapa|da terra|para
            sempre|pra sempre|da existência|de vez)
        (tomara que|espero que|queria que|quero que|oxalá|quem dera) ..1 (avião|ônibus|autocarro|
            carro|trem|comboio|elevador|prédio) ..2 (caia|caísse|bata|batesse|exploda|capote|
            despenque) ..1 (comigo|em mim)
        (não|nem) me (vejo|imagino) ..1 (vivo|viva|com vida|neste mundo) ..3
        viver (pra|para) (quê|que) ($|se)
        (a mais|sobrando|a sobrar|de sobra|perdid*) (neste mundo|nesse mundo|nesta vida|no mundo) $
        (fechar|fecho|fechasse) os olhos e ..3 (não|nunca|tudo) ..2 (abrir|acordar|acab*|sumir|mais)
        (não|sem|nem|faltam|perdi|acabou|acabaram) ..3 (forças|força|energia|motivo|motivos|razão|
            razões|vontade|ânimo|coragem|sentido) (de|para|pra|em|por) ..1 (viver ($|mais|assim)|
            continuar (viv*|existindo)|existir|estar viv*|seguir viv*)
        (dormir|adormecer|deitar) e (só|não|nunca) ..2 (acordar|levantar|acordasse) ..1 ($|nunca|
            mais)
        (alívio|descanso|bênção|sorte|favor|libertação|feliz|bom) ..2 (que|se) ..2 me
            (atropel*|mat*| levasse)
        (morte) ..3 (espero por ela|me chama|me atrai|seria bem vinda|me busque|venha logo)
        (morte|morrer) ..2 não me (assusta|dá medo|mete medo) ..1 (mais)?
        (não|nem) pertenço (a|neste|nesse) ..1 (mundo|vida|planeta) $
        (encontrar|reencontrar|estar|ficar|ver|rever|ir|junto|juntar me|me juntar) ..2 (com|a|ao|à|
            de|do|da)? ..1 (meu|minha|ele|ela|pai|mãe|avó|avô|vó|vô) ..3 (no céu|lá em cima|do outro
            lado|que (já)? ..1 (morreu|faleceu|partiu)|falecid*|mort*)
        (nada|ninguém) ..2 me (prende|segura) ..2 (a|na|neste|nesta|à) ..1 (vida|mundo|terra)
        (por que|porque|pra que) ..2 (me salvaram|me reanimaram|me socorreram|não me deixaram
            morrer)
        (devia|deveria|tinha que|era pra) ..1 ter ..1 (morrido|nascido mort*|ido junto) ..1
        (não sei|não entendo) ..1 (por que|porque|para que|pra que) ..2 (viv*|existo|respiro)
        (quero|queria|vontade de) ..2 (virar pó|virar nada|deixar de ser|não ser nada|ser nada)
        (tô|estou|ando|to|tou) (cansad*|fart*|chei*|exaust*) ..1 de (viver $|existir|respirar|estar
            viv*|sobreviver)
        (acabou|terminou) (a|minha)? vida (para mim|pra mim)
        (não|nao|nem|n) ADV? (há|vejo|tenho|encontro|existe|existem|resta|restam|sobrou) ADV?
            (razão|razões|motivo|motivos) (para|pra|de) (continuar|seguir em frente|seguir) $
        (nenhuma|nenhum|sem) (razão|motivo) (para|pra|de) (continuar|seguir em frente|seguir) $
        (não|nao|nem|n) ADV? (tem|há|tenho|vejo) ADV? (razão|razões|motivo|motivos|por que|porque|
            porquê) (para|pra|de)? (continuar|seguir em frente) $
    """,
    "burden": """
        (estariam|ficariam|viveriam|seriam) ..2 (tranquil*|melhor|paz|felizes|aliviad*) sem mim
            ($|e|aqui)
        ninguém ..2 (chorar|lembrar|sentir falta|chora|sentirá falta) ..2 (quando|se) eu (me
            for|for embora|morrer|partir deste|não estiver|sumir|desaparecer)
        (ninguém|quem) ..1 (ia|iria|vai|irá|viria|vem|choraria|chorará) ..2 (ao|no|pro|para o)? ..1
            (meu|minha) (enterro|funeral|velório|morte|túmulo|falta se)
        (não vou|não irei|deixarei|vou deixar|deixar) ..2 (de)? (dar|ser|causar) ..1 (trabalho|
            problema|problemas|um peso|um fardo|preocupação) ..1 (a|para|pra) (ninguém|vocês|todos|
            eles|minha família) ..2
        (mundo|vida|tudo) ..1 (continua*|segue|seguiria|seria|gira*) ..2 sem mim
            ($|melhor|até|igual)
        (livrar|livro|poupar|livrar se) ..3 (de mim $|desse peso|do meu peso)
        (minha|a minha) (ausência|falta|morte) ..2 (alívio|favor|melhor)
        (os meus|meus|todos|eles|vocês) ..2 (fica*|estariam|ficam|ficavam) ..1 (melhor|bem) sem mim
    """,
    "harm": """
        (corto|cortei|cortar|queimo|queimei|arranho) ..1 (as|os|minhas|meus)
            (pernas|braços|coxas|pulsos|mãos) ..2 (para|pra|de propósito|quando|com|$|de
            novo|escondid*)
        (dou|dei|dando) ..1 (socos|soco|murros|tapas|pancadas|bofetadas) em mim
        (bato|bati|batendo|bater) ..3 cabeça ..5 (castig*|machuc*|punir|doer|magoar)
        (voltei|volto|voltar) a ..1 (me|mim)? (machucar|cortar|ferir|automutilar|queimar|magoar)
            (me)? ..1
        (machuco|machuquei|firo|magoo|arranho|mordo|belisco) ..2 (de propósito|até sangrar|para
            (sentir|me castigar|aliviar)|pra (sentir|me castigar|aliviar))
    """,
    "means": """
        (arma|pistola|revólver|espingarda) ..4 carregad* ..1 (no|na|aqui|em|do|e|sobre|debaixo)
        (corda|forca|laço|nó) ..1 (já)? ..1 (está|tá|esta) (pendurad*|pront*|amarrad*|atad*|no
            pescoço|à minha espera)
    """,
    "idiom": """
        viver (correndo|na correria|estressad*|apressad*|trabalhando|viajando|de
            aluguel|endividad*|cansad*|atrasad*|brigando)
        sentir (a)? minha falta (na|no|em|nesta|nessa)
            (festa|reunião|aula|trabalho|escritório|grupo|jogo|empresa|academia)
        (empresa|trabalho|escritório|equipe|equipa|grupo|curso|firma|férias|estágio) ..3 adeus
            (pessoal|a todos|galera|gente|equipe)
        adeus (pessoal|a todos|galera) ..6
            (empresa|trabalho|escritório|equipe|equipa|grupo|curso|férias|estágio)
        (sumir|desaparecer|enterrar) ..1 (de|com|por) (tanta|tanto)? ..1 (vergonha|mico|raiva)
        mais (uma|um) ..5 (eu)? me mato $
        (eu)? me mato se (tocar*|ouvir|repetir*|tiver outra|houver)
        morar (com|em|no|na|aqui|sozinh*|perto|longe|fora|junto|num|numa)
        (peso|fardo) (para|pra) (a|o)? ..1 (equipe|equipa|time|grupo|empresa|turma|departamento)
        não ..2 (câncer|cancro|infarto|tumor|avc)
    """,
    "theirs": """
        WHO ..1 (faz|fez|fazia|anda a fazer) cortes
    """,
    "past": """
        (no)? ano (passado|retrasado)
    """,
    "once": """
        (pensei|pensava) em (me matar|KILL|morrer)
    """,
    "sure": """
        (pronto|arrumado|resolvido|preparado|organizado) ..1 (para|pra) quando eu
            (morrer|partir|não estiver|me for)
    """,
    "denied": """
        (jamais|nunca) ..1 (pensaria|pensei|penso|pensava|faria|tentaria) ..2 KILL
    """,
    "plan": """
        (tomar|engolir|beber|tomo) ..1 (o|a) (frasco|caixa|cartela|vidro)
            (inteiro|inteira|todo|toda)
    """,
}
