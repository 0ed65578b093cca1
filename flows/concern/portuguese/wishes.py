"""Wishes to die, being a burden and goodbyes in Portuguese."""

SHAPES = {
    "wish": """
        (dormir|deitar|adormecer) ..2 e (nunca|não) (mais)? acordar
        (quero|queria|desejo|tomara) que (minha|a minha|essa|esta) (vida|existência) (acabe|
            acabasse|termine|terminasse)
        (morrido|morta|morto) (ao nascer|no parto|quando (bebê|nasci)|naquele|no lugar)
        (não|nao|nenhum|sem) ..2 (lugar|espaço) ..2 (mim|neste|nesse|no|eu) ..1 (mundo|neste mundo|
            nesse mundo)?
        (não|nem) (pertenço|caibo) (a|nesse|neste) (este|esse)? ..1 (mundo|vida)
        (cansad*|quebrad*|fraco|fraca|triste|exaust*) demais (para|pra) (viver|continuar viv*|
            existir)
        (querendo|desejando|pensando em|esperando|louc* para|louc* pra) ADV? (DIE)
        (decepcionad*|triste|raiva|pena|lamento|odeio|odiei) ..3 (ter acordado|acordar viv*|ainda
            estar viv*|ter sobrevivido|estar viv*|acordei)
        (só|somente|apenas) a morte ..4
        (não|nao) (consigo|posso|sei) (mais)? viver (assim|mais|desse jeito|deste jeito|comigo|um
            dia|sem ele|sem ela|com isso)?
        (melhor seria|tanto faz|mais valia) (estar mort*|morrer|eu morrer)
        (contando|conto) os dias ..4 (morrer|morte)
        (única|único|tudo o que|só|tudo que) ..4 (quero|penso|desejo|preciso|espero|peço|resta) (é|
            e) ADV? DIE
        (vida|existência) ..2 (vale) ADV? (nada|merda)
        (um carro|um caminhão|um ônibus|alguém|deus|um raio|um trem|um autocarro) me (atropel*|mate|
            matasse|leve|levasse|esmagasse)
        não ADV? (vou chegar|chego|me vejo|chegarei) ..2 (aos|viv*) (30|20|25|40|18|amanhã|natal)
        WANT ADV? ADV? DIE
        ^ ADV? (morrer|me matar|suicídio|matar me|suicidar) $
        (quero|queria|kero|qro|desejo|mereço) ADV? (a morte|a minha morte|minha morte|que eu morra|
            morte|estar mort*|que me matem|morrer|morer|morrê)
        (não|nao|n|ñ|num|nunca|nem|já não|sem|nenhuma|perdi|perdi a|falta) ADV? (quero|qro|kero|
            queria|aguento|suporto|tenho vontade de|vontade de|tenho mais vontade de|tenho forças
            para|tenho motivos para|tenho razões para|tenho motivo|tenho razão|vale a pena|mereço|
            consigo|vejo sentido em|vejo razão para|vejo motivo para|faz sentido|vejo mais sentido
            em|sirvo para|sinto vontade de|tenho forças pra|tenho motivos pra|apetece|me apetece|
            vejo sentido na|encontro sentido na|gosto de|aguento ADV|posso|forças para|forças pra|
            razões para|motivos para|motivo para|motivo pra) ADV? LIVE (mais|assim|aqui)?
        (não|nao|n) (quero|queria|kero|qro) ADV? (estar|viver|existir|acordar|ficar) (mais|aqui|
            neste|nesse|nunca mais|amanhã|viv*|assim)
        (sem|perdi|perdi a|não tenho|n tenho|nenhuma|falta) ADV? (a|mais)? (vontade|gosto|razão|
            motivo*|forças|força|desejo|prazer) (de|em|para|pra|pela) ADV? LIVE
        (cansad*|fart*|exaust*|esgotad*|enjoad*|de saco cheio|cansei|cheio|cheia) ADV? (de|da|desta|
            dessa)? ADV? (viver|vida|existir|estar viv*|minha vida|respirar|essa vida|esta vida|
            vive)
        (odeio|detesto) (viver|estar viv*|existir|ter nascido|a minha existência|acordar viv*)
        (queria|quero|gostaria|preferia|prefiro|espero|desejo|tomara|rezo|oro|peço|devia|deveria|era
            melhor|antes|quem me dera|oxalá|desejava) ADV? (de|para|pra|que|a deus|deus|eu|é|a deus
            para|por)? ADV? (eu|me|deus|um carro|um caminhão|que)? (não|nunca|nao|n|me)? ADV? (ter
            nascido|nascido|tivesse nascido|acordar|acordasse|acorde|morra|morresse|morrer|morto|
            morta|estar mort*|estivesse mort*|existir|existisse|ter existido|me leve*|me levasse|
            levar|me atropel*|atropel*|matasse|abortado|ter morrido|tivesse morrido|estar aqui|me
            mate|desaparecer*|sumir*) (mais|$|e|amanhã|logo|de vez|hoje|por|me|nunca|do)?
        (por que|porque|porquê|pq|pra que|para que) ADV? (eu|que eu|que)? ADV? (nasci|vivo|ainda
            (vivo|estou viv*|estou aqui|existo)|existo|estou viv*|viver|continuar viv*|continuo
            viv*|continuar vivendo|continuo aqui|sigo viv*)
        (melhor) (mort*|eu morrer|morrer|estar mort*|se eu morrer|se eu morresse|se eu não
            (existisse|tivesse|estivesse)|se eu estivesse mort*|não existir|eu estar mort*|sumir de
            vez)
        (estaria|estarei|ficaria|ficava|vou estar) (melhor|em paz|feliz) (mort*|no céu|debaixo|se
            (morresse|estivesse mort*|eu morresse))
        (penso|pensando|pensamentos|pensar|pensei|ideias|ideia|ideação|sonho|obcecad*|pesquiso|
            pesquisei|pesquisando|a pensar|fantasio|pensado|vontade) ADV? (em|no|na|de|com|sobre|
            como|formas de|maneiras de|jeitos de|suicidas|o tempo todo em|direto em|constantemente
            em)? ADV? (morte|morrer|suicídio|DIE|KILL|suicidas|minha morte|minha própria morte|a
            morte|não acordar)
        (pensamentos|ideias|ideação|impulsos|tendências|sentimentos) ADV? (suicidas|suicida|de
            morte|de suicídio)
        (estou|sou|to|tô|tou|me sinto|sinto me|ando) ADV? suicida
        (não|nao|nada|sem|n) ..1 (tem|faz|vejo|há|ha|encontro) ADV? (mais|nenhum)? ADV? (sentido|
            motivo|razão|graça|propósito) ..1 (em|na|para|pra|nessa|de)? ADV? (viver|vida|minha
            vida|continuar viv*|estar viv*|continuar vivendo|existir|continuar a viver|seguir viv*)
        (vida|viver|existência) ADV? (não|nao|n|já não|perdeu|nunca) ADV? (tem|faz|vale|presta|o|
            mais)? ADV? (mais)? (sentido|a pena|pena|nada|graça|valor|o sentido)
        (nada|ninguém|não tenho nada|não há nada|nenhum motivo|razão nenhuma|nenhuma razão|motivo|
            motivos|razão|razões) ..1 (para|pra|por que|porque|por quem|pelo que) (eu)? (viver|estar
            viv*|continuar viv*|ficar viv*|continuar aqui|viv*)
        (qual|que) ADV? (é)? (o)? (sentido|propósito|ponto) ADV? (de|em|da)? (viver|vida|continuar
            viv*|minha vida|estar viv*|existir|a vida)
        (a)? (morte|morrer|suicídio|me matar|estar mort*) (é|seria|parece|será|me parece) ADV? (a|
            minha|o|uma|um)? ADV? (única|melhor|mais)? (saída|solução|opção|alívio|melhor|descanso|
            paz|resposta|caminho|libertação|fácil|escapatória|único)
        (dormir|deitar|fechar os olhos|ir dormir|adormecer) e (não|nunca|nao) ADV? (mais)? (acordar|
            acordasse|acordar mais|abrir|levantar)
        (tanto faz|não (me)? importo|não me importa|não ligo|pouco me importa|não me importava|não
            me importaria|é me igual|não faria diferença) ADV? (se|em|de|com)? (eu)? ADV? (morrer|
            morro|morresse|viver ou morrer|vivo ou mort*|morrer hoje|vivo|não acordar|ser
            atropelad*|estou viv*|morra)
        (quero|queria|só quero|preciso) ADV? (que|que isso|que tudo|que essa dor|que a dor|que a
            minha vida|que minha vida) ADV? (acabe|acabasse|termine|pare|terminasse) (logo|de vez|
            para sempre|pra sempre|$|de uma vez)
        (quero|queria|vontade de|só quero|gostaria de) ADV? (sumir|desaparecer) ($|e|para sempre|pra
            sempre|de vez|do mundo|desse|deste|e nunca)
        (não)? (devia|deveria|era pra) (ter nascido|nunca ter nascido|não ter nascido|eu ter
            nascido|ter morrido)
        (não|nunca) (devia|deveria|devo) ter (nascido|existido)
        (pronta|pronto) (para|pra) (morrer|partir deste mundo|partir)
        (mereço) (morrer|a morte)
        (não) (vou|devo|pretendo) (estar|chegar|passar|viver|durar|amanhecer) (viv*|aqui|amanhã|até|
            ao natal|dos|desta noite|muito) (amanhã|muito|viv*|natal|mais)?
    """,
    "burden": """
        (melhor|mais fácil|mais feliz|mais felizes|mais simples|mais leve|aliviad*) ..4 se eu não
            (estivesse|existisse|vivesse|tivesse nascido|estiver|existir)
        sem mim ..3 (estariam|estaria|seriam|seria|viveriam|ficariam|ficaria|vão|vai|estarão|tudo|
            iam) ADV? (mais|melhor|bem|ser mais|ficar|feliz|felizes|estar) ..1
        EVERYONE ..3 (estaria|estariam|seria|seriam|ficaria|ficariam|vai ficar|vão ficar|viveria|
            viveriam|estará|estarão|está|ficava|ficavam|estava|estavam|ia ficar|iam ficar|ia estar|
            iam estar|fica|vive|ficará|vai estar) ADV? (melhor|mais feliz|mais felizes|melhores|bem|
            feliz|felizes|aliviad*|um lugar melhor|mais tranquil*|mais leve|em paz) ..3 (sem mim|se
            (eu|não)|quando eu|sem eu|comigo mort*)
        (melhor|felizes|feliz) sem mim
        (sou|só sou|me sinto|sinto que sou|sinto me|como|ser|virei) ADV? (como)? (um|uma|só um)?
            ADV? (fardo|peso|estorvo|inútil que só|desperdício de (oxigênio|espaço|ar)|peso morto|
            encosto) (para|pra|na|$|e|pros|nas|de)
        (só|apenas) (atrapalho|estorvo|dou trabalho e|sou um peso)
        (faria|fazer|faço) um favor ..4 (morrendo|se eu|sumindo|desaparecendo|me matando|morrer|
            sumir)
        (ninguém) ADV? (precisa de mim|sentiria minha falta|me quer aqui|vai sentir minha falta|
            sentiria a minha falta|sente minha falta|vai sentir a minha falta|sentiria falta de mim)
        (não|nem) mereço ADV? (viver|estar viv*|a vida|existir|essa vida)
        (valho|vale) mais mort*
    """,
    "goodbye": """
        (me despedir|despedir me|dizer adeus|dar adeus) ..3 antes de (ir|morrer|partir|fazer)
        (esse|este|essa|esta) (é|será) ..1 (meu|minha) (último|última) (post|postagem|mensagem|
            carta|bilhete|publicação|dia|noite|texto)
        (escrevi|escrevendo|escrever|deixei|gravei) ..4 (carta*|bilhete*|vídeo|mensagem|mensagens)
            de (despedida|adeus)
        adeus (mundo|a todos|para sempre|pra sempre|mundo cruel|vida|mãe|meus amigos|família|
            pessoal|à vida) (cruel|$|para|me|mãe|pra)?
        (me despedir|despedir me|me despeço|despeço me|despedindo|despedida|despedi|vim me despedir)
            (de todos|de vocês|para sempre|do mundo|deste mundo|da vida|dos meus|da minha (família|
            mãe)|desse mundo|de todo mundo|de toda a gente)
        (esse|este|isso|essa|esta|isto) (é|será) (o|a|um|minha|meu)? (meu|minha)? (adeus|última
            mensagem|último adeus|despedida|carta de|último recado)
        (quando|se) (vocês|você|alguém|tu|me)? (lerem|ler|lerem|encontrar|encontrarem|leres|ver|
            virem|estiver lendo|estiverem lendo) (isso|isto|esta|essa|esse|este|meu|carta|mensagem)?
            ..4 (já|estarei|não estarei|tarde demais|mort*|terei|não vou estar)
        (me)? (perdoem|perdoa|perdão|desculpa|desculpem|perdoe|me perdoem|sinto muito) ..4 (pelo que
            vou fazer|por ir|não aguento mais|vou partir|por partir|por deixar|não consigo mais
            viver|por desistir da vida|por tudo adeus|por te deixar|mas vou embora|eu tentei mas|
            pelo que estou)
        (cuida|cuidem|cuide|toma conta|tomem conta) ..1 (da|do|dos|das|de) (meu|minha|meus|minhas|
            gato|cachorr*|filh*|mãe) ..2 (por mim|quando eu|se eu|depois que|quando|depois)
        (diz|digam|diga|fala|avisa|avisem) ..4 (que)? (eu)? (amo|amava|amei|sempre amei|a amo|o amo|
            os amo) ..3 (quando|depois|adeus|sempre|muito e|antes)
        (não chorem|não chore|não chores|não me procurem|não sofram) ..1 (por mim|quando eu|pela
            minha|depois que|pela)
        (nos vemos|vemo nos|te vejo|a gente se vê|nos encontramos|até) ..1 (no céu|do outro lado|em
            outra vida|noutra vida|na próxima vida|no inferno)
        (vou|vou me|vou embora|fui|parto|estou indo|estou partindo|vou me embora) ..1 (para sempre|
            pra sempre|deste mundo|desse mundo|dessa vida|desta vida|encontrar (deus|minha|meu)|pro
            céu|para não voltar)
        (dei|doei|estou dando|distribuí) ..4 (coisas|tudo|roupas) ..4 (precisar|preciso|porque vou|
            quando eu)
    """,
}
