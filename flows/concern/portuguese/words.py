"""Words and phrases of Portuguese that the shapes know by a name in capitals.

Of Brazil and of Portugal.
"""

WORDS = """
    WEEKS: (há|faz|por|durante|tem) ..2 (semanas|meses|um mês|anos)
    GRIEF: triste, deprimid*, desanimad*, abatid*, vazi*, pra baixo, para baixo, em baixo, sem
        ânimo, sem vontade de nada
    ADV: já, só, apenas, realmente, mesmo, simplesmente, às vezes, muito, mais, também, ainda,
        tanto, todo dia, todos os dias, sempre, tão, hoje, agora, logo, nunca, mt, mto,
        sinceramente, honestamente, as vezes, de verdade, nunca mais, por fim, tipo, constantemente,
        literalmente, mais nada, nem, de vez, cada dia, ultimamente, muita, pra sempre, demais,
        aqui, melhor, ora
    I: eu, e, a gente
    WANT: quero, keru, qeru, kero, qro, qero, kerо, queria, keria, gostaria de, vou, vo, desejo,
        desejava, preciso, preciso de, vontade de, vontad de, penso em, pensando em, pensei em,
        pensar em, planejo, planeio, tenho vontade de, to pensando em, prefiro, preferia, espero,
        decidi, resolvi, poderia, posso, devia, deveria, tenho que, tentei, tento, tentando, pronta
        para, pronto para, pronta pra, pronto pra, sonho em, mereço, ideia de, jeito de, forma de,
        formas de, maneira de, modos de, me apetece, apetece me, a ponto de, prestes a, ânsia de,
        impulso de, tentar, quis, quiser, pretendo, tou a pensar em, estou a pensar em, penso, medo
        de, deixa eu, deixem me, desejo de, vontade louca de, coragem de, coragem pra, coragem para,
        hora de, vou tentar, tenho de, ia
    DIE: morrer, morre, morer, morrê, estar mort*, tar morto, sumir (para sempre|pra sempre|do
        mundo|desse mundo|deste mundo|de vez|da face|de uma vez), desaparecer (para sempre|pra
        sempre|do mundo|desse mundo|deste mundo|de vez|da face|de uma vez), dormir e (não|nunca)
        (mais)? acordar, dormir e nunca, dormir para sempre, dormir pra sempre, não acordar, nunca
        mais acordar, não existir, deixar de (existir|viver|respirar), parar de (existir|viver|
        respirar), não viver, não estar (aqui|viv*), não ter nascido, nunca ter nascido, partir
        (deste mundo|desse mundo|dessa vida|desta vida|para sempre|pra sempre), ir embora (deste
        mundo|desse mundo|dessa vida|para sempre|pra sempre), descansar (para sempre|pra sempre|em
        paz|eternamente), ir pro céu, bater as botas, virar estrelinha, KILL
    KILL: me matar, mi matar, matar me, mematar, me mata, me suicidar, suicidar me, suicidar,
        suicídio~, suicidio, suicido, me suicida, tirar (a)? (minha)? (própria)? vida, tirar minha
        vida, tirar a minha vida, acabar com (minha vida|a minha vida|a vida|tudo|tudo isso|tudo
        isto|isso tudo|meu sofrimento|a minha existência|essa vida|esta dor|essa dor), dar (um)? fim
        (à|a|na|em|ao)? (minha vida|tudo|tudo isso|meu sofrimento|mim|vida), pôr fim (à|a) (minha
        vida|tudo|vida), colocar um fim ..1 (minha vida|tudo|vida), por um fim ..2 (vida|tudo), pôr
        termo à (minha)? vida, me enforcar, enforcar me, dar um tiro (em mim|na cabeça|na minha
        cabeça), me dar um tiro, cortar os pulsos, cortar meus pulsos, cortar os meus pulsos, abrir
        os pulsos, me jogar (de|da|do|na frente|embaixo|debaixo|pela|dum) , atirar me (de|da|do|
        para|à|pela|ao|duma) , me atirar (de|da|do|na|pela|embaixo) , pular (da|de|do|na frente)
        (ponte|prédio|um|uma|janela|telhado|viaduto|um prédio|uma ponte|trem), saltar (da|de|do)
        (ponte|prédio|janela|uma|um), tomar (todos|todas|um monte|uma caixa|vários|a caixa) ..3
        (remédio*|comprimidos|pílulas|medicamentos|caixa), uma overdose, ter uma overdose, me
        envenenar, veneno de rato, tomar veneno, desviver, me desviver, deixar este mundo, deixar
        esse mundo, me apagar de vez, estourar os miolos, estourar meus miolos, me afogar no
    LIVE: fazer parte (deste|desse) mundo, viver, vive, vivê, estar (aqui|viv*|neste mundo|nesse
        mundo), tar aqui, tá aqui, existir, continuar (viv*|vivendo|aqui|a viver|existindo|com essa
        vida|nessa vida), seguir (vivendo| viv*), acordar, ficar (viv*|aqui nesse mundo|neste
        mundo), vida, a vida, minha vida, a minha vida, respirar, essa vida, esta vida, permanecer
        viv*
    COMPRIMIDOS: comprimidos, comprimido, remédios, pílulas, calmantes, rivotril, paracetamol,
        ibuprofeno, medicamentos, antidepressivos, clonazepam, dipirona, xanax, insulina, soníferos
    MUITOS: 10, 12, 15, 20, 24, 25, 30, 40, 50, 60, 70, 80, 90, 100, dez, quinze, vinte, trinta,
        quarenta, cinquenta, cem, muitos
    WHO: amig*, irmã, irmão, mãe, pai, filh*, namorad*, marido, esposa, mulher, prim*, colega*, tio,
        tia, avó, avô, vizinh*, chefe, alun*, paciente*, ele, ela, alguém, parceir*, companheir*,
        ex, sobrinh*, cunhad*, conhecid*, cliente*, menin*, rapaz, moça, gente, pessoa*, estudante*
    HE: ele, ela, meu (marido|namorado|ex|pai|padrasto|companheiro|irmão|tio|chefe|esposo|vizinho|
        filho|parceiro), o meu (marido|namorado|ex|pai|padrasto|companheiro|irmão|tio|parceiro),
        minha (mãe|mulher|namorada|esposa), a minha (mãe|mulher|namorada), alguém, um homem, um
        cara, eles
    EVERYONE: todos, todas, todo mundo, toda a gente, minha família, a minha família, meus (pais|
        filhos|amigos), os meus (pais|filhos|amigos), o mundo, mundo, os outros, eles, vocês, as
        pessoas, minha (mãe|esposa|mulher|filha|namorada), meu (marido|filho|pai|namorado), elas,
        tds, geral, ela, ele, família
    THINGS: (as|uns|umas)? (coisas|pratos|garrafas|objetos|objectos|copos|cadeiras|tudo|louça|uma
        (garrafa|cadeira)|um (prato|copo))
"""
