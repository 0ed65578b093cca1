"""What in Portuguese asks for a gentler tone, but does not stop the talk."""

SHAPES = {
    "other": """
        (WHO|WHO ..3) (quer|queria|quis|tentou|tenta|fala em|fala de|pensa em|ameaça|ameaçou|diz
            que|disse que|vai|está|tem|se|pensou em|planeja|falou em|anda|não quer) ..4 (morrer|
            matar|suic*|cortar|machucar|vida|viver|mata|corta|cortando|morre|enforc*|automutil*|
            machucando|desaparecer|matou|morta|morto)
        (se) (matar|suicidou|suicidar|matou|enforcou|corta|cortar|machucar|automutila|mata|enforcar|
            cortando|machuca|mutila|suicide|mate)
        (suicidou|matou|enforcou|suicidar|corta|cortar|magoar) se
        (preocupad*|preocupa*|medo) ..4 WHO ..4 (suic*|morrer|matar|cort*|machuc*)
        WHO ..3 (suicida|suicidas|suicídio)
        (perdi|morreu|faleceu) ..4 suicídio
        tir* a própria vida
    """,
    "abuse": """
        (fui|sou|sendo|ter sido|sido|era|foi|fomos) ADV? (estuprad*|abusad*|violad*|molestad*|
            agredid*|espancad*|maltratad*|assediad*|violentad*|batid*)
        (me) (estuprou|abusou|abusava|batia|bate|espancava|violentou|molestou|agredia|agrediu|
            assediou|tocava|tocou|humilhava|xingava e batia|batiam|bateu|apalpou)
        (batia|bate|abusou|abusava|violou|agredia|tocava|bateu|espancava) (me|de mim)
        (abuso*|violência|agressão|assédio|maus tratos) (sexual|sexuais|doméstica|física|infantil|
            familiar|psicológic*|moral)
        (estupro|violação|incesto|trauma|relacionamento abusivo|relação abusiva|pedofilia|stress pós
            traumático|estresse pós traumático|apanhava)
        (pai|mãe|marido|esposa|mulher|namorado|namorada|padrasto|madrasta|companheiro|ex|tio) ..5
            (jogava|atirava|tacava|jogou|atirou) (nos|me)? THINGS ((na|em|contra a) gente|em (mim|
            nós)|contra (mim|nós)|$)
    """,
    "panic": """
        (ataque*|crise*|síndrome|transtorno|perturbação) (de|do) (pânico|ansiedade|panico)
        (não|nao) (consigo|conseguia) respirar
        hiperventil*
    """,
    "eating": """
        (anorex*|bulimi*|transtorno alimentar|distúrbio alimentar|compulsão alimentar|perturbação
            alimentar)
        (vomito|vomitar|vomitei|forço o vômito|provoco o vómito|provoco vômito) ..3 (comer|comida|
            refeição|refeições|como|tudo)
        (sem comer|não como) ..3 dias
    """,
    "low": """
        (estou|to|tô|ando|me sinto|sinto me|tenho andado|venho me sentindo|^) ..2 (GRIEF|mal) ..3
            WEEKS
        WEEKS ..1 (que)? (estou|to|tô|ando|me sinto|sinto me) ..2 (GRIEF|mal)
        (não|nao|mal) ADV? (consigo|posso) ..1 (sair da cama|levantar da cama|me levantar|sair de
            casa|ir trabalhar|tomar banho|comer|dormir) ..3 WEEKS
        WEEKS (que)? (não|nao|mal) (consigo|posso) ..1 (sair da cama|levantar da cama|me levantar|
            sair de casa|ir trabalhar|tomar banho|comer|dormir)
        (não|nao) consigo mais (sair da cama|levantar da cama|me levantar|sair de casa|tomar banho)
        nada ADV? me (alegra|anima) mais
        perdi o interesse (em|por) tudo
    """,
    "despair": """
        (não|nao|n|ñ|já não) ADV? (aguento|consigo|suporto|posso) ADV? (mais|continuar|isso|viver
            assim|seguir|com isso|esta vida|essa vida)
        (qual|que) ADV? (é)? (o)? (sentido|ponto) (de|em|disso|nisso|da)? (tudo|nada|isso|isto)?
        nada ADV? (faz|vale|importa|tem|presta|me) ADV? (mais)? (sentido|a pena|$|graça|importa)
        (sem|não há|não tenho|perdi|perdi a|perdi as|não vejo) ADV? (a|as|nenhuma|mais)? ADV?
            (esperança*|saída|futuro|solução)
        (me odeio|odeio me|odeio minha vida|odeio a minha vida|odeio quem eu sou|odeio quem sou|
            odeio tudo em mim)
        (sinto|estou|to|tô|sou|me sinto|sinto me) ADV? (vazi*|inútil|sem valor|desesperad*|mort* por
            dentro|um lixo|destruíd*|depressiv*|deprimid*|no fundo do poço|quebrad* por dentro|um
            fracasso|um fracassad*|uma fracassada|desesperançad*)
        (depressão|fundo do poço)
        ninguém (me ama|gosta de mim|me entende|se importa comigo|liga pra mim|liga para mim)
        (quero|queria|vontade de) (sumir|desaparecer|desistir de tudo|parar de sentir)
        (choro) (todo dia|todos os dias|toda noite|todas as noites|o tempo todo)
        (cansad*|cansei|fart*) (de tudo|de lutar|de sofrer|de fingir|de tentar)
        desisti (da vida|de tudo|de mim)
        suic*
        (não|nao|nem|n) ..2 sentido (em)? (continuar|seguir|seguir em frente) $
        (não|nao|n|nem) ADV? adianta (mais)? continuar $
        ^ ADV? (pra|para) (que|quê) (continuar|seguir em frente) $
    """,
}
